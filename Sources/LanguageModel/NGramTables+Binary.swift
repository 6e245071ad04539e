import Foundation

extension NGramTables {
  /// The bytes of the binary file.
  ///
  /// - Complexity: O(n-grams).
  public func binary() -> [UInt8] {
    let texts = vocabulary.map { Array($0.utf8) }
    let layout = BinaryLayout(counts: counts, wordBytes: texts.reduce(0) { $0 + $1.count })
    var bytes = [UInt8](repeating: 0, count: layout.size)
    bytes.withUnsafeMutableBytes { raw in
      func put<T: FixedWidthInteger>(_ values: some Sequence<T>, at start: Int) {
        var at = start
        for value in values {
          raw.storeBytes(of: value.littleEndian, toByteOffset: at, as: T.self)
          at += MemoryLayout<T>.size
        }
      }
      raw.copyBytes(from: BinaryLayout.magic)
      put([UInt32(order)], at: BinaryLayout.orderAt)
      for (count, at) in zip(layout.counts, BinaryLayout.countsAt) { put([UInt32(count)], at: at) }
      put([UInt32(layout.wordBytes)], at: BinaryLayout.wordBytesCountAt)
      put([UInt64(layout.size)], at: BinaryLayout.sizeAt)
      var offset: UInt32 = 0
      put(
        texts.map { text in
          defer { offset += UInt32(text.count) }; return offset
        }, at: layout.wordOffsetsAt)
      put([UInt32(layout.wordBytes)], at: layout.wordOffsetsAt + 4 * texts.count)
      put(texts.joined(), at: layout.wordBytesAt)
      for (index, level) in levels.enumerated() {
        if index > 0 { put(level.words, at: layout.wordsAt[index]) }
        put(level.probabilities, at: layout.probabilitiesAt[index])
        if index + 1 < levels.count {
          put(level.backOffs, at: layout.backOffsAt[index])
          put(level.children, at: layout.childrenAt[index])
        }
      }
      put([BinaryLayout.checksum(UnsafeRawBufferPointer(raw))], at: BinaryLayout.checksumAt)
    }
    return bytes
  }

  /// Writes the binary file; it appears whole or not at all.
  ///
  /// - Throws: `LanguageModelError.unwritable`.
  public func write(path: String) throws(LanguageModelError) {
    do {
      try Data(binary()).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .unwritable(path: path)
    }
  }
}
