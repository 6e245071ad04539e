/// A value together with the place it comes from, so that errors name file and field.
public struct ParameterField: Hashable, Sendable {
  /// The value.
  public let value: ParameterValue
  /// The file, as errors name it.
  public let file: String
  /// The way to the value from the top of the file, `nilai.kelas[2].nama`.
  public let path: String

  /// Puts a value at a place.
  public init(_ value: ParameterValue, file: String, path: String) {
    self.value = value
    self.file = file
    self.path = path
  }

  /// The field of this name.
  ///
  /// - Throws: `RuleError.wrongType` when this is no object, `.missingField`.
  public func field(_ name: String) throws(RuleError) -> ParameterField {
    guard let field = try optional(name) else {
      throw .missingField(file: file, field: joined(name))
    }
    return field
  }

  /// The field of this name, or nil when it is not there.
  ///
  /// - Throws: `RuleError.wrongType` when this is no object.
  public func optional(_ name: String) throws(RuleError) -> ParameterField? {
    try fields()[name].map { ParameterField($0, file: file, path: joined(name)) }
  }

  /// Refuses every field that is not among the names.
  ///
  /// - Throws: `RuleError.wrongType` when this is no object, `.unexpectedField` for the first of them
  ///   in alphabetical order.
  public func allowOnly(_ names: Set<String>) throws(RuleError) {
    if let name = try fields().keys.sorted().first(where: { !names.contains($0) }) {
      throw .unexpectedField(file: file, field: joined(name))
    }
  }

  /// The names of the fields, in alphabetical order.
  ///
  /// - Throws: `RuleError.wrongType` when this is no object.
  public func names() throws(RuleError) -> [String] { try fields().keys.sorted() }

  /// The values in order.
  ///
  /// - Throws: `RuleError.wrongType` when this is no list.
  public func list() throws(RuleError) -> [ParameterField] {
    guard case .list(let values) = value else { throw wrongType(.list) }
    return values.enumerated().map { index, value in
      ParameterField(value, file: file, path: "\(path)[\(index)]")
    }
  }

  private func fields() throws(RuleError) -> [String: ParameterValue] {
    guard case .object(let fields) = value else { throw wrongType(.object) }
    return fields
  }

  private func joined(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The error that the value is of another kind.
  func wrongType(_ expected: ParameterKind) -> RuleError {
    .wrongType(file: file, field: path, expected: expected, found: value.kind)
  }

  /// The error that the value is of the right kind and not allowed.
  public func unsuitable(_ value: String) -> RuleError {
    .unsuitableValue(file: file, field: path, value: value)
  }
}
