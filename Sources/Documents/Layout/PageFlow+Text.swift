extension PageFlow {
  /// The lines above the double rule.
  func letterhead(_ lines: [String]) throws(PrintingError) {
    guard !lines.isEmpty else { return }
    for line in lines {
      let isLarge = LetterheadLine.isLarge(line)
      let text = VisibleText.line(line)
      let box = try shaper.box(
        isLarge ? .bold(text) : StyledText(text),
        BoxStyle(size: isLarge ? 15 : 10, alignment: .centre), width: setup.textWidth)
      try run(box, x: setup.left)
    }
    let end = setup.width - setup.right
    canvas?.line(fromX: setup.left, fromY: y + 5, toX: end, toY: y + 5, thickness: 2.25)
    canvas?.line(fromX: setup.left, fromY: y + 8, toX: end, toY: y + 8, thickness: 0.75)
    advance(22)
  }

  /// The document's title in the middle, which is a bookmark too.
  func title(_ text: String) throws(PrintingError) {
    let box = try shaper.box(
      .bold(text), BoxStyle(size: 14, alignment: .centre), width: setup.textWidth)
    canvas?.bookmark(VisibleText.line(text), level: 0, page: page, y: y)
    try run(box, x: setup.left)
    advance(12)
  }

  /// A heading, kept together with some lines of what follows.
  func heading(_ text: String, _ level: HeadingLevel) throws(PrintingError) {
    let size = level == .first ? 13.0 : setup.body
    let box = try shaper.box(
      level == .third ? .italic(text) : .bold(text), BoxStyle(size: size), width: setup.textWidth)
    let above = level == .first ? 14.0 : 8.0
    let following = kept + above + box.height + setup.gap <= pageRoom ? kept : 0
    try need(above + box.height + setup.gap / 2 + max(3 * setup.line, following))
    gap(above)
    canvas?.bookmark(VisibleText.line(text), level: level.rawValue, page: page, y: y)
    try run(box, x: setup.left)
    advance(setup.gap / 2)
  }

  /// Running text, with its marker in the margin when it has one.
  func paragraph(_ paragraph: Paragraph) throws(PrintingError) {
    var x = setup.left + Double(paragraph.depth) * 22
    var marker: TextBox?
    if let text = paragraph.marker {
      let box = try shaper.box(
        StyledText(VisibleText.line(text)), BoxStyle(size: setup.body),
        width: setup.textWidth / 3)
      marker = box
      x += max(22, box.width + 5)
    }
    let style = BoxStyle(
      size: setup.body, alignment: paragraph.alignment,
      indent: paragraph.indentsFirstLine && marker == nil ? 36 : 0)
    let box = try shaper.box(
      paragraph.text, style, width: setup.width - setup.right - x)
    // The marker stays with the first two lines, and a short text whole, as `run` does.
    let first =
      box.lines.count <= 3
      ? box.height + (kept <= pageRoom / 2 ? kept : 0) : box.height(0..<2)
    try need(max(first, marker?.height ?? 0))
    if let marker {
      place(marker, x: setup.left + Double(paragraph.depth) * 22, y: y)
    }
    try run(box, x: x)
    gap(marker == nil ? setup.gap : setup.gap / 2)
  }

  /// Small print in the width of the text.
  func smallText(_ text: StyledText) throws(PrintingError) {
    let box = try shaper.box(text, BoxStyle(size: setup.smallText), width: setup.textWidth)
    try run(box, x: setup.left)
    gap(3)
  }

  /// Lines of a form; colons stand below each other.
  func fields(_ fields: [LabelledField]) throws(PrintingError) {
    // Only the last lines stay with it, not every one that `run` sets.
    let after = kept
    kept = 0
    let style = BoxStyle(size: setup.body)
    let most = setup.textWidth * 0.4
    var labels: [TextBox] = []
    for field in fields {
      labels.append(
        try shaper.box(StyledText(VisibleText.line(field.label)), style, width: most))
    }
    let colon = setup.left + min(labels.map(\.width).max() ?? 0, most) + 10
    let mark = try shaper.box(":", style, width: 20)
    var values: [TextBox] = []
    for field in fields {
      values.append(
        try shaper.box(field.value, style, width: setup.width - setup.right - colon - 10))
    }
    for (index, (value, label)) in zip(values, labels).enumerated() {
      if after > 0, index == max(0, fields.count - 2) {
        let heights = zip(values[index...], labels[index...]).map { max($0.height, $1.height) + 2 }
        let end = heights.reduce(after, +)
        if end <= pageRoom { try need(end) }
      }
      let first = value.height(0..<min(2, value.lines.count))
      try need(max(label.height, first))
      place(label, x: setup.left, y: y)
      place(mark, x: colon, y: y)
      let start = (page, y)
      try run(value, x: colon + 10)
      if start.0 == page { y = max(y, start.1 + label.height) }
      gap(2)
    }
    gap(setup.gap)
  }

  /// Empty lines, as many as the page has room for.
  func space(_ lines: Double) {
    guard lines.isFinite, lines > 0 else { return }
    y += min(lines * setup.line, max(room, 0))
    isFresh = false
  }
}
