/// Where the tables of a binary language model lie.
///
/// Little-endian. Header of 64 bytes: magic (8 bytes), order, three counts, length of the word bytes and the fourth
/// count (32 bits each), file size and checksum (64 bits each), zeros. Then, each begun at a multiple of eight: word offsets
/// `[V + 1]` of 32 bits, word bytes, and for each order words (32 bits, from order 2), probabilities (16), and
/// below the last order back-offs (16) and children `[n + 1]` (32).
struct BinaryLayout {
  static let magic: [UInt8] = Array("SDLNLM01".utf8)
  static let headerSize = 64
  static let orderAt = 8
  static let countsAt = [12, 16, 20, 28]
  static let wordBytesCountAt = 24
  static let sizeAt = 32
  static let checksumAt = 40

  let counts: [Int]
  let wordBytes: Int
  private(set) var wordOffsetsAt = 0
  private(set) var wordBytesAt = 0
  private(set) var wordsAt: [Int] = []
  private(set) var probabilitiesAt: [Int] = []
  private(set) var backOffsAt: [Int] = []
  private(set) var childrenAt: [Int] = []
  private(set) var size = 0

  /// Lays the tables out; counts are below 2^31, so no sum can overflow.
  init(counts: [Int], wordBytes: Int) {
    self.counts = counts
    self.wordBytes = wordBytes
    var at = Self.headerSize
    func take(_ bytes: Int) -> Int {
      let start = at
      at = (at + bytes + 7) / 8 * 8
      return start
    }
    wordOffsetsAt = take((counts[0] + 1) * 4)
    wordBytesAt = take(wordBytes)
    for (level, count) in counts.enumerated() {
      wordsAt.append(level == 0 ? 0 : take(count * 4))
      probabilitiesAt.append(take(count * 2))
      if level + 1 < counts.count {
        backOffsAt.append(take(count * 2))
        childrenAt.append(take((count + 1) * 4))
      }
    }
    size = at
  }

  /// A checksum of everything behind the header (FNV-1a over words of 64 bits).
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    var at = headerSize
    while at + 8 <= bytes.count {
      sum = (sum ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      sum &*= 0x100_0000_01b3
      at += 8
    }
    return sum
  }
}
