/// The order in which plugins are made ready: needs before those that need them, ties by id.
package enum LoadOrder {
  /// Orders ids by what each of them needs.
  ///
  /// - Returns: those that can be used, in order, and why the others cannot.
  /// - Complexity: O(n²) for n plugins.
  package static func resolve(_ needs: [String: [String]]) -> (
    order: [String], faults: [String: PluginFault]
  ) {
    var order: [String] = []
    var done = Set<String>()
    var left = needs.keys.sorted()
    func isFree(_ id: String) -> Bool { needs[id, default: []].allSatisfy(done.contains) }
    while let next = left.firstIndex(where: isFree) {
      done.insert(left[next])
      order.append(left.remove(at: next))
    }
    var faults: [String: PluginFault] = [:]
    for id in left {
      let open = needs[id, default: []].filter { !done.contains($0) }.sorted()
      if let absent = open.first(where: { needs[$0] == nil }) {
        faults[id] = .absentNeed(absent)
      } else if let circle = circle(from: id, needs) {
        faults[id] = .cycle(circle)
      } else {
        faults[id] = .refusedNeed(open.first ?? id)
      }
    }
    return (order, faults)
  }

  /// The shortest way from an id back to itself, with the id at both ends.
  private static func circle(from start: String, _ needs: [String: [String]]) -> [String]? {
    var ways = [[start]]
    var seen = Set<String>()
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for next in needs[way.last ?? start, default: []].sorted() {
        if next == start { return way + [start] }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }
}
