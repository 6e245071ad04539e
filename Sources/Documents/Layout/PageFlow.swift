/// Puts pieces below each other and begins pages when one is full.
///
/// Both passes run the same code; the first has no canvas and finds out how many pages there are.
final class PageFlow {
  let setup: PageSetup
  let shaper: TextShaper
  let canvas: PDFCanvas?
  let language: DocumentLanguage
  private let footer: PageFooter
  /// The number of all pages, once it is known.
  private let pageCount: Int?
  /// The present page, counted from 1.
  private(set) var page = 1
  /// Where the next piece begins.
  var y: Double
  /// What must stand on the page of the last lines of the present text, such as signatures.
  var kept = 0.0
  /// True when nothing stands on the page yet.
  var isFresh = true

  init(
    setup: PageSetup, shaper: TextShaper, language: DocumentLanguage, footer: PageFooter,
    canvas: PDFCanvas?, pageCount: Int?
  ) {
    self.setup = setup
    self.shaper = shaper
    self.language = language
    self.footer = footer
    self.canvas = canvas
    self.pageCount = pageCount
    y = setup.top
  }

  /// Where the room for text ends.
  var bottom: Double { setup.height - setup.bottom - footer.height }
  /// What is left of the page.
  var room: Double { bottom - y }
  /// What a whole page has.
  var pageRoom: Double { bottom - setup.top }

  /// Ends the page and begins the next.
  func breakPage() throws(PrintingError) {
    try endPage()
    page += 1
    y = setup.top
    isFresh = true
  }

  /// Ends the last page.
  func endPage() throws(PrintingError) {
    guard let canvas else { return }
    try footer.draw(on: canvas, page: page, of: pageCount ?? page, shaper: shaper)
    canvas.endPage()
  }

  /// Begins a page unless there is room for so much; what is taller than a page stays.
  func need(_ height: Double) throws(PrintingError) {
    if !isFresh, height > room { try breakPage() }
  }

  /// Room between two pieces; none at the top of a page.
  func gap(_ height: Double) {
    if !isFresh { y += height }
  }

  /// Moves on by a height that was drawn.
  func advance(_ height: Double) {
    y += height
    isFresh = false
  }

  /// Draws a whole box where it belongs, without moving on.
  func place(_ box: TextBox, x: Double, y: Double) {
    canvas?.draw(box, box.lines.indices, x: x, y: y)
  }

  /// Lets a box run over as many pages as it takes, and leaves no single line behind where it can.
  func run(_ box: TextBox, x: Double) throws(PrintingError) {
    var next = 0
    while next < box.lines.count {
      var count = box.lineCount(from: next, room: room)
      let left = box.lines.count - next
      if count == left - 1, count > 2 { count -= 1 }
      if count < left, !isFresh, count < 2 {
        try breakPage()
        continue
      }
      if count == left, left > 3 || !isFresh, box.height(next..<next + count) + kept > room,
        kept <= pageRoom / 2
      {
        // Two lines go along with what is kept, or the whole of a short text.
        count = left > 3 ? left - 2 : 0
        if count == 0 {
          try breakPage()
          continue
        }
      }
      // A line that is taller than a page is drawn anyway.
      count = max(count, 1)
      canvas?.draw(box, next..<next + count, x: x, y: y)
      advance(box.height(next..<next + count))
      next += count
      if next < box.lines.count { try breakPage() }
    }
  }
}

extension TextBox {
  /// How many lines from a place on have room.
  func lineCount(from first: Int, room: Double) -> Int {
    var count = 0
    while first + count < lines.count, height(first..<first + count + 1) <= room { count += 1 }
    return count
  }

  /// The height of some lines.
  func height(_ range: Range<Int>) -> Double {
    guard let first = range.first, let last = range.last else { return 0 }
    return lines[last].top + lines[last].height - lines[first].top
  }
}
