/// Numbers words by their bytes, in order of first appearance.
///
/// Open addressing over flat arrays: several times faster than a dictionary of strings, and nothing
/// depends on a random seed.
struct WordTable {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = [0]
  /// One more than the word's number; 0 for a free slot.
  private var slots: [UInt32]
  private var hashes: [UInt32] = []

  init() {
    slots = [UInt32](repeating: 0, count: 1 << 10)
  }

  /// How many words there are.
  var count: Int { hashes.count }

  /// A word's text; bytes that are no UTF-8 come out as replacement characters.
  func text(_ number: Int) -> String {
    String(decoding: bytes[offsets[number]..<offsets[number + 1]], as: UTF8.self)
  }

  /// All texts by number.
  var texts: [String] { (0..<count).map { text($0) } }

  /// The number of a word, or nil.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let found = slots[slot(of: word, hash: Self.hash(word))]
    return found == 0 ? nil : found - 1
  }

  /// The number of a word, which is added when it is new.
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> (number: UInt32, isNew: Bool) {
    if (count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(word)
    let place = slot(of: word, hash: hash)
    if slots[place] != 0 { return (slots[place] - 1, false) }
    bytes.append(contentsOf: word)
    offsets.append(bytes.count)
    hashes.append(hash)
    slots[place] = UInt32(count)
    return (UInt32(count - 1), true)
  }

  /// The slot that holds the word, or the free one where it would go.
  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0 {
      let number = Int(slots[place] - 1)
      let start = offsets[number]
      if hashes[number] == hash, offsets[number + 1] - start == word.count,
        word.indices.allSatisfy({ bytes[start + $0] == word[$0] })
      {
        return place
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var place = Int(hash) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = UInt32(number + 1)
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
