/// Codes separated by commas or spaces.
enum CodeList {
  static func of(_ text: String?) -> [String]? {
    text.map { $0.split { $0 == "," || $0.isWhitespace }.map(String.init) }
  }
}
