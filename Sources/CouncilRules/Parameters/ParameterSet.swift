public import Foundation

/// Values of law or local rule that are valid from a day on, with where they come from.
public struct ParameterSet: Hashable, Sendable {
  /// What the set is for: `libur`, `kuorum`, `gaji`.
  public let name: String
  /// The first day on which it is valid.
  public let validSince: CivilDate
  /// The rule or publication that the values were taken from.
  public let source: String
  /// The licence of the source, when it has one.
  public let licence: String?
  /// Who put the values into the file.
  public let loadedBy: String
  /// Who compared them with the source; nil as long as nobody did.
  public let checkedBy: String?
  /// What a reader ought to know.
  public let note: String?
  /// The values, at the place in their file.
  public let values: ParameterField

  /// Reads a set from the bytes of a JSON file.
  ///
  /// - Parameter file: the name that errors carry.
  /// - Throws: `RuleError.malformedJSON`, `.missingField`, `.unexpectedField`, `.wrongType`,
  ///   `.unsuitableValue`.
  public init(json bytes: some Sequence<UInt8>, file: String) throws(RuleError) {
    let top = ParameterField(
      try ExactJSON.value(of: Array(bytes), file: file), file: file, path: "")
    try top.allowOnly([
      "nama", "berlaku_sejak", "sumber", "lisensi", "dimuat_oleh", "diperiksa_oleh", "catatan",
      "nilai",
    ])
    name = try top.field("nama").text()
    validSince = try top.field("berlaku_sejak").date()
    source = try top.field("sumber").text()
    licence = try top.optional("lisensi")?.text()
    loadedBy = try top.field("dimuat_oleh").text()
    checkedBy = try top.optional("diperiksa_oleh")?.text()
    note = try top.optional("catatan")?.text()
    values = try top.field("nilai")
    guard values.value.kind == .object else { throw values.wrongType(.object) }
  }

  /// Reads a set from a file.
  ///
  /// - Throws: `RuleError.unreadableFile`, and what the file's content throws.
  public init(file: URL) throws(RuleError) {
    // Why a file cannot be read is the business of whoever looks after it; the path tells which.
    guard let bytes = try? Data(contentsOf: file) else { throw .unreadableFile(file.path) }
    try self.init(json: bytes, file: file.lastPathComponent)
  }

  /// Refuses a set of another name than a rule expects.
  func mustBeNamed(_ expected: String) throws(RuleError) {
    guard name == expected else {
      throw .unsuitableValue(file: values.file, field: "nama", value: name)
    }
  }
}
