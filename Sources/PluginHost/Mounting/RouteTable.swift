import PluginKit

/// The pages of all plugins, each below `/modul/<id>`.
struct RouteTable: Sendable {
  /// A page at its place.
  struct Entry: Sendable {
    let module: String
    let route: Route
    fileprivate let parts: [Substring]

    /// The method and the whole path.
    var place: String { route.method.rawValue + " /" + parts.joined(separator: "/") }
  }

  /// All pages, in the order in which they were mounted.
  private(set) var entries: [Entry] = []

  /// Adds the pages of a plugin: all of them or, when one is wrong, none.
  mutating func mount(_ routes: [Route], of manifest: PluginManifest) throws(DeclarationFault) {
    var added = entries
    var taken = Set(entries.map(Self.shape))
    for route in routes {
      let place = "\(route.method.rawValue) \(route.path)"
      guard route.path.hasPrefix("/") else { throw .path(place) }
      let own = route.path.split(separator: "/")
      let names = own.filter { $0.hasPrefix(":") }
      guard names.allSatisfy({ Declaring.isSlug($0.dropFirst()) }), Set(names).count == names.count
      else { throw .path(place) }
      try Declaring.check(route.permission, of: manifest, by: place)
      let entry = Entry(
        module: manifest.id, route: route, parts: ["modul", Substring(manifest.id)] + own)
      guard taken.insert(Self.shape(entry)).inserted else { throw .clash(place) }
      added.append(entry)
    }
    entries = added
  }

  /// The page that answers, with the values of its `:name` parts; fixed parts win over names.
  func find(_ method: WebMethod, _ path: String) -> (entry: Entry, values: [String: String])? {
    let parts = path.split(separator: "/")
    var best: (entry: Entry, values: [String: String])?
    for entry in entries where entry.route.method == method && entry.parts.count == parts.count {
      var values: [String: String] = [:]
      let fits = zip(entry.parts, parts).allSatisfy { pattern, part in
        guard pattern.hasPrefix(":") else { return pattern == part }
        values[String(pattern.dropFirst())] = String(part)
        return true
      }
      if fits, values.count < best?.values.count ?? Int.max { best = (entry, values) }
    }
    return best
  }

  /// What two pages at the same place have in common.
  private static func shape(_ entry: Entry) -> String {
    entry.route.method.rawValue + " "
      + entry.parts.map { $0.hasPrefix(":") ? ":" : $0 }.joined(separator: "/")
  }
}
