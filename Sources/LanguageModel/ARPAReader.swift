import Foundation

/// Reads a back-off model in the ARPA text format.
///
/// - Source: the format of the CMU and SRI language model toolkits; numbers are logarithms to base ten.
public enum ARPAReader {
  static let mostOrder = 3

  /// Reads a file.
  ///
  /// - Throws: `LanguageModelError` with the line of the first offender.
  public static func read(path: String) throws(LanguageModelError) -> NGramTables {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else {  // the system's reason is the missing or forbidden file itself
      throw .unreadable(path: path)
    }
    return try parse(data)
  }

  /// Reads a model from bytes.
  ///
  /// - Complexity: O(bytes + n log n) for n n-grams.
  public static func read(bytes: [UInt8]) throws(LanguageModelError) -> NGramTables {
    try parse(Data(bytes))
  }

  private static func parse(_ bytes: Data) throws(LanguageModelError) -> NGramTables {
    let result: Result<NGramTables, LanguageModelError> = bytes.withUnsafeBytes { raw in
      do throws(LanguageModelError) {
        var reader = Reader(scanner: ByteScanner(raw.bindMemory(to: UInt8.self)))
        return .success(try reader.run())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// The state of one reading.
private struct Reader {
  var scanner: ByteScanner
  var fields: [Range<Int>] = []
  var counts: [Int] = []
  var wordIds: [String: UInt32] = [:]
  var builder = NGramTables.Builder()

  mutating func run() throws(LanguageModelError) -> NGramTables {
    guard var line = scanner.nextLine(), scanner.matches(line, "\\data\\") else {
      throw .arpaSyntax(line: scanner.line, expected: .dataMark)
    }
    line = try next(.count)
    while let count = count(in: line) {
      guard count.order == counts.count + 1 else {
        throw .arpaSyntax(line: scanner.line, expected: .count)
      }
      counts.append(count.count)
      line = try next(.section)
    }
    guard (1...ARPAReader.mostOrder).contains(counts.count) else {
      throw .order(found: counts.count)
    }
    for order in 1...counts.count {
      guard scanner.text(line) == "\\\(order)-grams:" else {
        throw .arpaSyntax(line: scanner.line, expected: .section)
      }
      line = try readSection(order: order)
    }
    guard scanner.matches(line, "\\end\\") else {
      throw .arpaSyntax(line: scanner.line, expected: .endMark)
    }
    return try builder.finish(order: counts.count)
  }

  private mutating func next(_ expected: ARPAElement) throws(LanguageModelError) -> Range<Int> {
    guard let line = scanner.nextLine() else {
      throw .arpaSyntax(line: scanner.line, expected: expected)
    }
    return line
  }

  private func count(in line: Range<Int>) -> (order: Int, count: Int)? {
    let text = scanner.text(line)
    guard text.hasPrefix("ngram "), let equals = text.firstIndex(of: "="),
      let order = Int(text[text.index(text.startIndex, offsetBy: 6)..<equals]),
      let count = Int(text[text.index(after: equals)...]), count >= 0, count < 1 << 31
    else { return nil }
    return (order, count)
  }

  /// Reads the n-grams of one order and returns the line after them.
  private mutating func readSection(order: Int) throws(LanguageModelError) -> Range<Int> {
    var found = 0
    while true {
      let line = try next(order == counts.count ? .endMark : .section)
      scanner.fields(line, into: &fields, limit: order + 3)
      guard let first = fields.first, let log10 = scanner.number(first) else {
        guard found == counts[order - 1] else {
          throw .arpaCount(order: order, declared: counts[order - 1], found: found)
        }
        return line
      }
      guard fields.count == order + 1 || fields.count == order + 2, log10 <= 0.001 else {
        throw .arpaSyntax(line: scanner.line, expected: .ngram)
      }
      var backOff = 0.0
      if fields.count == order + 2 {
        guard let value = scanner.number(fields[order + 1]) else {
          throw .arpaSyntax(line: scanner.line, expected: .ngram)
        }
        backOff = value
      }
      try add(order: order, log10: log10, backOff: backOff)
      found += 1
    }
  }

  private mutating func add(
    order: Int, log10: Double, backOff: Double
  ) throws(LanguageModelError) {
    let toNatural = 2.302585092994046
    if order == 1 {
      let word = scanner.text(fields[1])
      guard wordIds.updateValue(UInt32(wordIds.count), forKey: word) == nil else {
        throw .arpaPrefix(order: 1, word: word)
      }
      builder.addWord(word, log10 * toNatural, backOff * toNatural)
      return
    }
    var ids: (UInt32, UInt32, UInt32) = (0, 0, 0)
    for position in 0..<order {
      let word = scanner.text(fields[position + 1])
      guard let id = wordIds[word] else {
        throw .arpaUnknownWord(line: scanner.line, word: word)
      }
      if position == 0 { ids.0 = id } else if position == 1 { ids.1 = id } else { ids.2 = id }
    }
    builder.add(order: order, ids, log10 * toNatural, backOff * toNatural)
  }
}
