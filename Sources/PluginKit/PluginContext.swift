public import CouncilRules
public import Foundation
public import RecordStore

/// What a plugin is given when it is used; there are no globals.
public struct PluginContext: Sendable {
  /// The plugin's id.
  public let module: String
  /// The council's records.
  public let store: RecordStore
  /// Who acts; in background work the plugin itself, with the permission of that work.
  public let principal: Principal
  /// The language to answer in.
  public let language: Language
  /// The plugin's settings.
  public let settings: PluginSettings
  /// The dated rules and tables.
  public let rules: RuleShelf
  /// Columns of the terminal; 0 for no limit.
  public let width: Int
  /// The time now.
  public let now: @Sendable () -> Date
  private let found: (any RegisterReading)?
  private let output: @Sendable (String) -> Void

  /// Makes a context; hosts and tests do that.
  ///
  /// - Parameters:
  ///   - register: the register that the module with one keeps; nil when none is open.
  ///   - output: takes each line that a command prints.
  public init(
    module: String, store: RecordStore, principal: Principal, language: Language = .indonesian,
    settings: PluginSettings = PluginSettings(),
    rules: RuleShelf = RuleShelf(URL(fileURLWithPath: "/")),
    register: (any RegisterReading)? = nil, width: Int = 0,
    now: @escaping @Sendable () -> Date = { Date() },
    output: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.module = module
    self.store = store
    self.principal = principal
    self.language = language
    self.settings = settings
    self.rules = rules
    found = register
    self.width = width
    self.now = now
    self.output = output
  }

  /// Writes a line of a command's result; what could steer a terminal is made visible.
  public func print(_ line: String) {
    output(
      line.split(separator: "\n", omittingEmptySubsequences: false).map {
        PlainLine.shown(String($0))
      }.joined(separator: "\n"))
  }

  /// Writes a list in the form that was asked for.
  public func show(_ table: ResultTable, _ options: ListOptions) throws {
    var text = try table.text(options.form, width: width, language: language)
    // One line end less, which the output adds; in CSV it is of two bytes and one character.
    if text.last?.isNewline == true { text.removeLast() }
    output(text)
  }

  /// Today in WITA.
  ///
  /// - Throws: `RuleError.instantOutOfRange`.
  public func today() throws -> CivilDate { try WITA.moment(at: now()).date }

  /// The day that a person types: a date in one of its forms, or `hari-ini`; every command and document takes both.
  ///
  /// - Throws: `RuleError.unreadableDate`, whose sentence says the forms.
  public func date(_ text: String) throws -> CivilDate {
    try CivilDate(typed: text, today: today())
  }

  /// The register of people, bodies and meetings.
  ///
  /// - Throws: `PluginError.noRegister` when the module that keeps it is not open; name it in `needs`.
  public func register() throws -> any RegisterReading {
    guard let found else { throw PluginError.noRegister(module: module) }
    return found
  }

  /// An act of this plugin by whoever acts, for `RecordStore.write`.
  public func act(_ action: String, subject: RecordID? = nil, reason: String? = nil) -> Act {
    Act(action, by: principal, module: module, subject: subject, reason: reason)
  }
}
