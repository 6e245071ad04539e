public import RecordStore

/// A module of the council's systems: what it declares, and what it does.
///
/// The life of a plugin, in this order:
///
/// 1. *stamp*: the host SHALL read kernel revision and compiler from the file before it opens it.
/// 2. *make*: the host SHALL call `sidilan_plugin_make` once; the plugin SHALL do nothing there but return
///    its type in a `PluginBox`.
/// 3. *manifest, commands*: the host SHALL refuse a plugin with a command without permission, or with one that
///    the manifest does not list. The plugin SHALL answer the same whenever it is asked.
/// 4. *migrations*: the host SHALL run them before anything of the plugin touches the store. A step that throws
///    SHALL be undone, and SHALL switch off this plugin only.
/// 5. A command runs with a context and needs no instance. Where the program serves pages, the host SHALL make one
///    instance, ask it for what it declares, and check permissions before it calls any of it.
/// 6. *end*: running work is cancelled; the plugin SHALL then return. The host SHALL NOT unload the library.
///
/// The smallest plugin has two members: `manifest` and `init(context:)`.
public protocol SidilanPlugin: Sendable {
  /// What the plugin says of itself.
  static var manifest: PluginManifest { get }
  /// The steps in the making of its tables; released steps are never edited.
  static var migrations: [StoreMigration] { get }
  /// Its commands, reached as `sidilan <id> <command>`.
  static var commands: [any ModuleCommand.Type] { get }

  /// The register of people, bodies and meetings, of the module that keeps it.
  static var register: (any RegisterReading)? { get }
  /// The attendance of meetings, of the module that keeps it.
  static var attendance: (any AttendanceReading)? { get }

  /// What the module can do for people whose data it holds; nil when it holds none.
  static var personalData: (any PersonalDataHolding)? { get }
  /// Fills the module's part of a sample council into a store without one, in one act; returns what was filled in.
  static func fillSample(_ context: PluginContext) throws -> [Wording]

  /// Makes the one instance of a program that serves pages.
  init(context: PluginContext) throws

  /// Hands over its pages; they are mounted below `/modul/<id>`.
  func routes(_ routes: inout RouteRegistrar)
  /// What can be searched beside the store's own index.
  var searches: [SearchProvider] { get }
  /// The documents that it can make.
  var documents: [DocumentProvider] { get }
  /// What it does unasked while the program serves.
  var work: [BackgroundWork] { get }
}

extension SidilanPlugin {
  /// No tables.
  public static var migrations: [StoreMigration] { [] }
  /// No commands.
  public static var commands: [any ModuleCommand.Type] { [] }
  /// No register.
  public static var register: (any RegisterReading)? { nil }
  /// No attendance.
  public static var attendance: (any AttendanceReading)? { nil }
  /// No personal data.
  public static var personalData: (any PersonalDataHolding)? { nil }
  /// No sample.
  public static func fillSample(_ context: PluginContext) throws -> [Wording] { [] }
  /// No pages.
  public func routes(_ routes: inout RouteRegistrar) {}
  /// No search.
  public var searches: [SearchProvider] { [] }
  /// No documents.
  public var documents: [DocumentProvider] { [] }
  /// No work.
  public var work: [BackgroundWork] { [] }
}
