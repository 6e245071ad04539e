import Foundation

/// One rewriting of printed forms: a pattern and what takes its place.
struct RewritingRule {
  /// The matched groups, the whole match first; nil for a group that took no part.
  typealias Groups = [String?]

  private let expression: NSRegularExpression
  private let rewrite: (Groups) -> String

  /// Makes a rule.
  ///
  /// - Precondition: the pattern is well formed; all patterns are constants of this module.
  init(_ pattern: String, ignoresCase: Bool = true, _ rewrite: @escaping (Groups) -> String) {
    do {
      expression = try NSRegularExpression(
        pattern: pattern, options: ignoresCase ? [.caseInsensitive] : [])
    } catch {
      preconditionFailure("the pattern \(pattern) is not well formed")
    }
    self.rewrite = rewrite
  }

  /// The text with every match replaced.
  func apply(to text: String) -> String {
    let source = text as NSString
    let matches = expression.matches(
      in: text, range: NSRange(location: 0, length: source.length))
    guard !matches.isEmpty else { return text }
    var result = ""
    var at = 0
    for match in matches {
      result += source.substring(with: NSRange(location: at, length: match.range.location - at))
      result += rewrite(
        (0..<match.numberOfRanges).map { group in
          let range = match.range(at: group)
          return range.location == NSNotFound ? nil : source.substring(with: range)
        })
      at = match.range.location + match.range.length
    }
    return result + source.substring(from: at)
  }
}
