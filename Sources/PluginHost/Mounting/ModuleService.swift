package import PluginKit
package import RecordStore

/// The plugins of a program that serves pages, each with its one instance; asks for permissions before it calls any.
package struct ModuleService: Sendable {
  /// What a plugin offers beside pages.
  struct Module: Sendable {
    let manifest: PluginManifest
    let searches: [SearchProvider]
    let documents: [DocumentProvider]
    let work: [BackgroundWork]
  }

  /// Why plugins are left out.
  package let faults: [String: PluginFault]
  let modules: [Module]
  let routes: RouteTable
  private let source: ContextSource

  /// Makes an instance of each plugin whose tables are ready, and mounts what it offers.
  package init(_ plugins: [LoadedPlugin], _ source: ContextSource) {
    var modules: [Module] = []
    var routes = RouteTable()
    var faults: [String: PluginFault] = [:]
    for plugin in plugins {
      let id = plugin.manifest.id
      do {
        if let need = plugin.manifest.needs.first(where: { faults[$0] != nil }) {
          throw PluginFault.refusedNeed(need)
        }
        modules.append(try Self.begin(plugin, source, &routes))
      } catch let fault as PluginFault {
        faults[id] = fault
      } catch let fault as DeclarationFault {
        faults[id] = .declaration(fault)
      } catch {
        faults[id] = .start(detail: String(describing: type(of: error)))
      }
    }
    self.modules = modules
    self.routes = routes
    self.faults = faults
    self.source = source
  }

  /// Everything that can be reached, with what it asks for.
  package var offers: [(place: String, permission: Permission)] {
    routes.entries.map { ($0.place, $0.route.permission) }
      + modules.flatMap { module in
        module.searches.map { ("\(module.manifest.id): \($0.title.english)", $0.permission) }
          + module.documents.map { ("\(module.manifest.id): \($0.kind)", $0.permission) }
          + module.work.map { ("\(module.manifest.id): \($0.title.english)", $0.permission) }
      }
  }

  /// Answers a request.
  ///
  /// - Throws: `PluginError.noRoute`, `.forbidden`, or what the plugin throws.
  package func respond(
    to request: WebRequest, for principal: Principal, language: Language
  ) async throws -> WebResponse {
    guard let (entry, values) = routes.find(request.method, request.path) else {
      throw PluginError.noRoute(method: request.method, path: request.path)
    }
    try Self.check(entry.route.permission, principal)
    var request = request
    request.parameters = values
    return try await entry.route.handler(
      request, try source.context(entry.module, for: principal, language: language))
  }

  /// Searches with every provider that the principal may use.
  ///
  /// - Returns: what was found, and the modules whose search failed; one that fails keeps nothing from the others.
  package func search(
    _ words: String, limit: Int, for principal: Principal, language: Language
  ) async -> (
    found: [(module: String, findings: [SearchFinding])],
    failed: [(module: String, error: any Error)]
  ) {
    var found: [(module: String, findings: [SearchFinding])] = []
    var failed: [(module: String, error: any Error)] = []
    for module in modules {
      for provider in module.searches where provider.permission.allows(principal) {
        do {
          let context = try source.context(
            module.manifest.id, for: principal, language: language)
          found.append((module.manifest.id, try await provider.search(words, limit, context)))
        } catch {
          failed.append((module.manifest.id, error))
        }
      }
    }
    return (found, failed)
  }

  /// Makes a document of a record.
  ///
  /// - Throws: `PluginError.noDocument`, `.forbidden`, or what the plugin throws.
  package func document(
    _ kind: String, of module: String, record: RecordID, for principal: Principal,
    language: Language
  ) async throws -> ProducedDocument {
    guard
      let provider = modules.first(where: { $0.manifest.id == module })?.documents
        .first(where: { $0.kind == kind })
    else { throw PluginError.noDocument(kind: kind) }
    try Self.check(provider.permission, principal)
    return try await provider.make(
      record, try source.context(module, for: principal, language: language))
  }

  /// Does the background work of all plugins until it is done or cancelled; one that fails does not stop others.
  ///
  /// - Parameter report: takes the id of a plugin whose work failed, and the error.
  package func work(report: @escaping @Sendable (String, any Error) -> Void) async {
    await withTaskGroup { group in
      for module in modules {
        for work in module.work {
          group.addTask {
            do {
              let allowed = work.permission == .everyone ? [] : Set([work.permission.id])
              try await work.body(source.context(module.manifest.id, allowed: allowed))
            } catch is CancellationError {
              // The program ends.
            } catch {
              report(module.manifest.id, error)
            }
          }
        }
      }
    }
  }

  private static func check(_ permission: Permission, _ principal: Principal) throws(PluginError) {
    guard permission.allows(principal) else {
      throw .forbidden(permission, principal: principal.name)
    }
  }

  private static func begin(
    _ plugin: LoadedPlugin, _ source: ContextSource, _ routes: inout RouteTable
  ) throws -> Module {
    let manifest = plugin.manifest
    let instance = try plugin.type.init(
      context: source.context(manifest.id, allowed: [manifest.id + ".*"]))
    let (searches, documents, work) = (instance.searches, instance.documents, instance.work)
    for (place, permission) in searches.map({ ($0.title.english, $0.permission) })
      + documents.map({ ($0.kind, $0.permission) })
      + work.map({ ($0.title.english, $0.permission) })
    {
      try Declaring.check(permission, of: manifest, by: place)
    }
    var kinds = Set<String>()
    for document in documents where !kinds.insert(document.kind).inserted {
      throw DeclarationFault.clash(document.kind)
    }
    var registrar = RouteRegistrar()
    instance.routes(&registrar)
    try routes.mount(registrar.routes, of: manifest)
    return Module(manifest: manifest, searches: searches, documents: documents, work: work)
  }
}
