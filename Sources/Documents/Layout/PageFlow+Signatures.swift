extension PageFlow {
  private static let perRow = 3

  /// Signatories side by side, at most three in a row; a single one stands at the right.
  func signatures(_ signatories: [Signatory]) throws(PrintingError) {
    for start in stride(from: 0, to: signatories.count, by: PageFlow.perRow) {
      let row = signatories[start..<min(start + PageFlow.perRow, signatories.count)]
      try draw(try measure(Array(row)))
    }
  }

  /// What the first row of signatories takes; nothing when there are none.
  func signaturesHeight(_ signatories: [Signatory]) throws(PrintingError) -> Double {
    guard !signatories.isEmpty else { return 0 }
    return try measure(Array(signatories.prefix(PageFlow.perRow))).height + setup.line
  }

  private func measure(_ signatories: [Signatory]) throws(PrintingError) -> SignatureRow {
    let count = Double(max(signatories.count, 2))
    let between = 16.0
    let width = (setup.textWidth - between * (count - 1)) / count
    var parts: [[TextBox]] = []
    var heights: [Double] = []
    for (index, style) in Signatory.partStyles.enumerated() {
      var boxes: [TextBox] = []
      for signatory in signatories {
        let text = signatory.parts[index]
        boxes.append(
          try shaper.box(
            style.isBold ? .bold(text) : StyledText(text),
            BoxStyle(
              size: setup.body, alignment: .centre, isUnderlined: style.isUnderlined),
            width: width))
      }
      parts.append(boxes)
      let isEmpty = signatories.allSatisfy { $0.parts[index].isEmpty }
      heights.append(isEmpty ? 0 : boxes.map(\.height).max() ?? 0)
    }
    return SignatureRow(
      parts: parts, heights: heights, pen: 4 * setup.line, step: width + between,
      offset: signatories.count == 1 ? width + between : 0)
  }

  private func draw(_ row: SignatureRow) throws(PrintingError) {
    try need(setup.line + row.height)
    gap(setup.line)
    // Drawn from a fixed top, so that no part moves to another page than the rest.
    var down = y
    for (index, boxes) in row.parts.enumerated() {
      if index == Signatory.penBefore { down += row.pen }
      for (column, box) in boxes.enumerated() where row.heights[index] > 0 {
        place(box, x: setup.left + row.offset + Double(column) * row.step, y: down)
      }
      down += row.heights[index]
    }
    advance(down - y)
    gap(setup.gap)
  }

  /// Signatories side by side; parts of one kind stand at the same height in all columns.
  private struct SignatureRow {
    /// For each kind of part, the boxes from left to right.
    let parts: [[TextBox]]
    let heights: [Double]
    /// Room for the pen.
    let pen: Double
    let step: Double
    let offset: Double

    var height: Double { heights.reduce(pen, +) }
  }
}
