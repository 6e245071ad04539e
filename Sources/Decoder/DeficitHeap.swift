/// Partial readings, the best on top; equal ones leave in the order they came.
struct DeficitHeap {
  struct Item {
    let deficit: Double
    /// The trace of what comes before the links already taken.
    let trace: Int32
    /// The links already taken, as an entry of `tails`; -1 for none.
    let tail: Int32
    fileprivate var serial = 0

    init(deficit: Double, trace: Int32, tail: Int32) {
      self.deficit = deficit
      self.trace = trace
      self.tail = tail
    }
  }

  private struct Tail {
    let link: Int32
    let next: Int32
    let hash: UInt64
  }

  private var items: [Item] = []
  private var serial = 0
  private var tails: [Tail] = []

  /// Puts a link before a chain of links; `key` stands for its word.
  mutating func extend(_ link: Int32, key: UInt64, _ tail: Int32) -> Int32 {
    let hash = (self.hash(tail) ^ key) &* 0x9e37_79b9_7f4a_7c15
    tails.append(Tail(link: link, next: tail, hash: hash ^ hash >> 32))
    return Int32(tails.count - 1)
  }

  /// A number that stands for the words of a chain.
  func hash(_ tail: Int32) -> UInt64 {
    tail < 0 ? 0xcbf2_9ce4_8422_2325 : tails[Int(tail)].hash
  }

  /// The links of a chain, first word first.
  func path(_ tail: Int32) -> [Int32] {
    var path: [Int32] = []
    var at = tail
    while at >= 0 {
      path.append(tails[Int(at)].link)
      at = tails[Int(at)].next
    }
    return path
  }

  mutating func push(_ item: Item) {
    var item = item
    item.serial = serial
    serial += 1
    items.append(item)
    var at = items.count - 1
    while at > 0, precedes(items[at], items[(at - 1) / 2]) {
      items.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Item? {
    guard let top = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return top }
    items[0] = last
    var at = 0
    while true {
      var least = at
      for child in [2 * at + 1, 2 * at + 2]
      where child < items.count && precedes(items[child], items[least]) {
        least = child
      }
      if least == at { return top }
      items.swapAt(at, least)
      at = least
    }
  }

  private func precedes(_ a: Item, _ b: Item) -> Bool {
    (a.deficit, a.serial) < (b.deficit, b.serial)
  }
}
