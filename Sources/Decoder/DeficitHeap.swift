/// Partial readings, the best on top; equal ones leave in the order they came.
struct DeficitHeap {
  struct Item {
    let deficit: Float
    /// The next link to take, -1 at the start of the segment.
    let link: Int32
    /// The links already taken, as an entry of `tails`; -1 for none.
    let tail: Int32
    fileprivate var serial = 0

    init(deficit: Float, link: Int32, tail: Int32) {
      self.deficit = deficit
      self.link = link
      self.tail = tail
    }
  }

  private var items: [Item] = []
  private var serial = 0
  private var tails: [(link: Int32, next: Int32)] = []

  /// Puts a link before a chain of links.
  mutating func extend(_ link: Int32, _ tail: Int32) -> Int32 {
    tails.append((link, tail))
    return Int32(tails.count - 1)
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
