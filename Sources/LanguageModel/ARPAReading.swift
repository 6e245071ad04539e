/// The state of reading one ARPA text.
struct ARPAReading {
  private static let toNatural = 2.302585092994046

  private var scanner: ByteScanner
  private var fields: [Range<Int>] = []
  private var counts: [Int] = []
  private var words = WordTable()
  private var builder = NGramBuilder()

  init(scanner: ByteScanner) {
    self.scanner = scanner
  }

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
    guard !counts.isEmpty else { throw .arpaSyntax(line: scanner.line, expected: .count) }
    guard counts.count <= NGramTables.mostOrder else { throw .order(found: counts.count) }
    for order in 1...counts.count {
      guard scanner.text(line) == "\\\(order)-grams:" else {
        throw .arpaSyntax(line: scanner.line, expected: .section)
      }
      line = try readSection(order: order)
    }
    guard scanner.matches(line, "\\end\\") else {
      throw .arpaSyntax(line: scanner.line, expected: .endMark)
    }
    guard words.count > 0 else { throw .arpaEmpty }
    return try builder.finish(order: counts.count, vocabulary: words.texts)
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
      let count = Int(text[text.index(after: equals)...]), (0..<1 << 30).contains(count)
    else { return nil }
    return (order, count)
  }

  /// Reads the n-grams of one order and returns the line after them.
  private mutating func readSection(order: Int) throws(LanguageModelError) -> Range<Int> {
    var found = 0
    while true {
      let line = try next(order == counts.count ? .endMark : .section)
      if scanner.bytes[line.lowerBound] == UInt8(ascii: "\\") {
        guard found == counts[order - 1] else {
          throw .arpaCount(order: order, declared: counts[order - 1], found: found)
        }
        return line
      }
      scanner.fields(line, into: &fields, limit: order + 3)
      guard fields.count == order + 1 || fields.count == order + 2,
        let log10 = scanner.number(fields[0]), log10 <= 0.001
      else { throw .arpaSyntax(line: scanner.line, expected: .ngram) }
      var backOff = 0.0
      if fields.count == order + 2 {
        guard let value = scanner.number(fields[order + 1]) else {
          throw .arpaSyntax(line: scanner.line, expected: .ngram)
        }
        backOff = value
      }
      found += 1
      guard found <= counts[order - 1] else {
        throw .arpaCount(order: order, declared: counts[order - 1], found: found)
      }
      try add(order: order, log10: log10, backOff: backOff)
    }
  }

  private mutating func add(
    order: Int, log10: Double, backOff: Double
  ) throws(LanguageModelError) {
    var ids: NGramBuilder.Words = .zero
    if order == 1 {
      guard String(validating: scanner.slice(fields[1]), as: UTF8.self) != nil else {
        throw .arpaSyntax(line: scanner.line, expected: .ngram)
      }
      let (number, isNew) = words.intern(scanner.slice(fields[1]))
      guard isNew else { throw .arpaPrefix(order: 1, word: words.text(Int(number))) }
      ids[0] = number
    } else {
      for position in 0..<order {
        guard let id = words.find(scanner.slice(fields[position + 1])) else {
          throw .arpaUnknownWord(line: scanner.line, word: scanner.text(fields[position + 1]))
        }
        ids[position] = id
      }
    }
    builder.add(order: order, ids, log10 * Self.toNatural, backOff * Self.toNatural)
  }
}
