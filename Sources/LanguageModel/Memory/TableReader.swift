/// Reads the mapped tables; the only place that computes addresses in them.
///
/// `@unchecked Sendable`: the pointers lead into a read-only mapping that this value keeps alive.
struct TableReader: @unchecked Sendable {
  let counts: [Int]
  private let file: MappedFile
  private let wordOffsets: UnsafePointer<UInt32>
  private let wordBytes: UnsafePointer<UInt8>
  private let words: [UnsafePointer<UInt32>]
  private let probabilities: [UnsafePointer<UInt16>]
  private let backOffs: [UnsafePointer<Int16>]
  private let children: [UnsafePointer<UInt32>]

  /// Checks header, length, checksum and every table.
  init(file: MappedFile) throws(LanguageModelError) {
    let bytes = file.bytes
    guard bytes.count >= BinaryLayout.headerSize,
      bytes.prefix(8).elementsEqual(BinaryLayout.magic), let base = bytes.baseAddress
    else { throw .binaryHeader }
    func number(_ at: Int) -> Int {
      Int(UInt32(littleEndian: bytes.load(fromByteOffset: at, as: UInt32.self)))
    }
    let order = number(BinaryLayout.orderAt)
    guard (1...NGramTables.mostOrder).contains(order) else { throw .order(found: order) }
    let counts = (0..<order).map { number(BinaryLayout.countsAt[$0]) }
    let wordByteCount = number(BinaryLayout.wordBytesCountAt)
    guard counts.allSatisfy({ $0 < 1 << 31 }), counts[0] > 0, wordByteCount < 1 << 31 else {
      throw .binaryHeader
    }
    let declared = UInt64(
      littleEndian: bytes.load(fromByteOffset: BinaryLayout.sizeAt, as: UInt64.self))
    let layout = BinaryLayout(counts: counts, wordBytes: wordByteCount)
    guard declared == UInt64(bytes.count), layout.size == bytes.count else {
      throw .binaryLength(declared: declared, found: bytes.count)
    }
    guard
      BinaryLayout.checksum(bytes)
        == UInt64(
          littleEndian: bytes.load(fromByteOffset: BinaryLayout.checksumAt, as: UInt64.self))
    else { throw .binaryChecksum }
    func table<T>(_ at: Int, _ type: T.Type) -> UnsafePointer<T> {
      (base + at).assumingMemoryBound(to: type)
    }
    self.counts = counts
    self.file = file
    wordOffsets = table(layout.wordOffsetsAt, UInt32.self)
    wordBytes = table(layout.wordBytesAt, UInt8.self)
    words = layout.wordsAt.map { table($0, UInt32.self) }
    probabilities = layout.probabilitiesAt.map { table($0, UInt16.self) }
    backOffs = layout.backOffsAt.map { table($0, Int16.self) }
    children = layout.childrenAt.map { table($0, UInt32.self) }
    try check(wordByteCount: wordByteCount)
  }

  private func check(wordByteCount: Int) throws(LanguageModelError) {
    try Self.checkRising(wordOffsets, counts[0], last: wordByteCount, name: "words")
    for (level, table) in children.enumerated() {
      try Self.checkRising(table, counts[level], last: counts[level + 1], name: "children")
      let next = words[level + 1]
      for i in 0..<counts[level + 1] where Int(next[i]) >= counts[0] {
        throw .binaryTable(name: "words")
      }
    }
  }

  private static func checkRising(
    _ table: UnsafePointer<UInt32>, _ count: Int, last: Int, name: String
  ) throws(LanguageModelError) {
    var previous: UInt32 = 0
    for i in 0...count {
      guard table[i] >= previous else { throw .binaryTable(name: name) }
      previous = table[i]
    }
    guard table[0] == 0, Int(previous) == last else { throw .binaryTable(name: name) }
  }

  func probability(_ level: Int, _ index: Int) -> Float {
    Float(probabilities[level][index]) * Float(-1 / NGramTables.probabilityScale)
  }

  func backOff(_ level: Int, _ index: Int) -> Float {
    Float(backOffs[level][index]) * Float(1 / NGramTables.backOffScale)
  }

  /// The word of an n-gram of order `level + 1`.
  func word(_ level: Int, _ index: Int) -> UInt32 {
    words[level][index]
  }

  /// Where the n-grams of the next order lie that continue this one; sorted by their last word.
  func children(_ level: Int, _ index: Int) -> Range<Int> {
    Int(children[level][index])..<Int(children[level][index + 1])
  }

  /// The text of a word.
  func text(_ word: Int) -> String {
    let start = Int(wordOffsets[word])
    return String(
      decoding: UnsafeBufferPointer(
        start: wordBytes + start, count: Int(wordOffsets[word + 1]) - start), as: UTF8.self)
  }

  /// The n-gram of the next order that continues this one with `word`.
  func child(_ level: Int, _ index: Int, _ word: UInt32) -> Int? {
    var low = Int(children[level][index])
    var high = Int(children[level][index + 1])
    let table = words[level + 1]
    while low < high {
      let middle = (low + high) / 2
      if table[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < Int(children[level][index + 1]) && table[low] == word ? low : nil
  }

  /// The n-gram without the last word of the n-gram of order `level + 1`; `level` is 1 or more.
  func parent(_ level: Int, _ index: Int) -> Int {
    let table = children[level - 1]
    var low = 0
    var high = counts[level - 1]
    // The last entry that begins at or before the n-gram.
    while low < high {
      let middle = (low + high) / 2
      if Int(table[middle + 1]) <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// True when nothing continues this n-gram and its back-off weight is 1.
  func isIdle(_ level: Int, _ index: Int) -> Bool {
    backOffs[level][index] == 0 && children[level][index] == children[level][index + 1]
  }

  /// The number of a word, by binary search over the sorted texts.
  func wordId(_ word: String) -> UInt32? {
    var word = word
    return word.withUTF8 { sought in
      var low = 0
      var high = counts[0]
      while low < high {
        let middle = (low + high) / 2
        let text = UnsafeBufferPointer(
          start: wordBytes + Int(wordOffsets[middle]),
          count: Int(wordOffsets[middle + 1] - wordOffsets[middle]))
        if text.elementsEqual(sought) { return UInt32(middle) }
        if text.lexicographicallyPrecedes(sought) { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }
}
