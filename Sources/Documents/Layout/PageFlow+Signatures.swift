extension PageFlow {
  /// Signatories side by side, at most three in a row; a single one stands at the right.
  func signatures(_ signatories: [Signatory]) throws(PrintingError) {
    let perRow = 3
    for start in stride(from: 0, to: signatories.count, by: perRow) {
      try row(Array(signatories[start..<min(start + perRow, signatories.count)]))
    }
  }

  private func row(_ signatories: [Signatory]) throws(PrintingError) {
    let count = Double(max(signatories.count, 2))
    let between = 16.0
    let width = (setup.textWidth - between * (count - 1)) / count
    let offset = signatories.count == 1 ? width + between : 0
    // Parts of one kind stand at the same height in all columns.
    var parts: [[TextBox]] = []
    for (index, style) in Signatory.partStyles.enumerated() {
      var boxes: [TextBox] = []
      for signatory in signatories {
        var box = BoxStyle(size: setup.body, alignment: .centre)
        box.isUnderlined = style.isUnderlined
        let text = signatory.parts[index]
        boxes.append(
          try shaper.box(style.isBold ? .bold(text) : StyledText(text), box, width: width))
      }
      parts.append(boxes)
    }
    let pen = 4 * setup.line
    let heights = zip(parts, Signatory.partStyles.indices).map { boxes, index in
      signatories.allSatisfy { $0.parts[index].isEmpty } ? 0 : boxes.map(\.height).max() ?? 0
    }
    let above = setup.line
    try need(above + heights.reduce(pen, +))
    gap(above)
    // Drawn from a fixed top, so that no part moves to another page than the rest.
    var down = y
    for (index, boxes) in parts.enumerated() {
      if index == Signatory.penBefore { down += pen }
      for (column, box) in boxes.enumerated() where heights[index] > 0 {
        let x = setup.left + offset + Double(column) * (width + between)
        place(box, x: x, y: down)
      }
      down += heights[index]
    }
    advance(down - y)
    gap(setup.gap)
  }
}
