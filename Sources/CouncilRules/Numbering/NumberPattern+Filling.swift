extension NumberPattern {
  /// The number of a letter: `100.3.1/1750/35.09/2024`.
  ///
  /// A running number with more figures than its width is printed whole.
  ///
  /// - Parameters:
  ///   - sequence: the running number, from 1.
  ///   - date: the date of the letter, for month and year.
  ///   - values: the fields that neither gives; those the pattern does not ask for are ignored.
  /// - Throws: `RuleError.countOutOfRange` for a running number below 1, `.missingFieldValue`, and
  ///   `.unsuitableFieldValue` for a value that is empty or holds a slash, a brace or a white space.
  public func number(
    _ sequence: Int, on date: CivilDate, _ values: [NumberField: String] = [:]
  ) throws(RuleError) -> String {
    guard sequence >= 1 else {
      throw .countOutOfRange(name: "urut", found: sequence, least: 1, most: Int.max)
    }
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .field(.sequence, let width):
        let figures = String(sequence)
        text += String(repeating: "0", count: max(0, width - figures.count)) + figures
      case .field(.year, _): text += String(date.year)
      case .field(.month, _): text += CivilDate.twoDigits(date.month)
      case .field(.romanMonth, _): text += RomanMonth.text(of: date)
      case .field(let field, _): text += try value(of: field, values)
      }
    }
    return text
  }

  private func value(
    of field: NumberField, _ values: [NumberField: String]
  ) throws(RuleError) -> String {
    guard let value = values[field] else {
      throw .missingFieldValue(pattern: description, field: field.rawValue)
    }
    let isSuitable = !value.isEmpty && !value.contains { "/{}".contains($0) || $0.isWhitespace }
    guard isSuitable else { throw .unsuitableFieldValue(field: field.rawValue, value: value) }
    return value
  }
}

extension NumberPattern: Codable {
  /// Reads the pattern as it is written.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the pattern as it was written.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
