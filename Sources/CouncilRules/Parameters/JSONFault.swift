/// Why a text is no exact JSON.
public enum JSONFault: Hashable, Sendable {
  /// The text ends too early.
  case unexpectedEnd
  /// A byte that cannot stand there.
  case unexpectedByte(UInt8)
  /// The bytes are no UTF-8.
  case notUTF8
  /// A `\` that begins nothing known, or half a pair of surrogates.
  case unknownEscape
  /// A number with an exponent, needless zeros, or more than can be kept exactly.
  case inexactNumber(String)
  /// One object names a field twice.
  case duplicateField(String)
  /// A `null`; a field without a value is left out.
  case null
  /// More levels than any parameter file needs.
  case tooDeep
}
