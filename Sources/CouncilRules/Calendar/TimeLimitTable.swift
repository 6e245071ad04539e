/// The limits that are valid from a day on, by name.
public struct TimeLimitTable: Hashable, Sendable {
  /// The file's envelope: since when, source, who loaded and who checked it.
  public let parameters: ParameterSet
  private let limits: [String: TimeLimit]

  /// Reads a set named `tenggat`.
  ///
  /// - Throws: what `ParameterField` throws.
  public init(_ set: ParameterSet) throws(RuleError) {
    try set.mustBeNamed("tenggat")
    var limits: [String: TimeLimit] = [:]
    for name in try set.values.names() {
      limits[name] = try TimeLimit(name, try set.values.field(name))
    }
    self.limits = limits
    parameters = set
  }

  /// The limit of a name.
  ///
  /// - Throws: `RuleError.missingField` with the file and the name.
  public func limit(_ name: String) throws(RuleError) -> TimeLimit {
    guard let limit = limits[name] else {
      throw .missingField(file: parameters.values.file, field: "nilai.\(name)")
    }
    return limit
  }

  /// The names of all limits, in alphabetical order.
  public var names: [String] { limits.keys.sorted() }
}
