/// Writes a document as lines for a terminal.
struct TextWriter {
  private let document: PrintedDocument
  private let width: Int
  private var lines: [String] = []

  init(_ document: PrintedDocument, width: Int) {
    self.document = document
    self.width = min(max(width, 20), 1_000)
  }

  /// All lines, each ended by "\n".
  mutating func text() -> String {
    for line in document.letterhead { add(VisibleText.line(line), .centre) }
    if !document.letterhead.isEmpty { lines += [rule("═"), ""] }
    if document.showsTitle, !document.title.isEmpty {
      add(VisibleText.line(document.title), .centre)
      lines.append("")
    }
    for block in document.blocks { write(block) }
    lines += [rule("─")]
    add(VisibleText.line(document.footerTitle))
    if !document.footer.note.isEmpty { add(VisibleText.line(document.footer.note)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ block: DocumentBlock) {
    switch block {
    case .heading(let level, let text):
      if lines.last?.isEmpty == false { lines.append("") }
      let before = lines.count
      add(VisibleText.line(text))
      if level == .first {
        let longest = lines[before...].map { TerminalText.width($0) }.max() ?? 0
        lines.append(String(repeating: "─", count: longest))
      }
    case .paragraph(let paragraph): write(paragraph)
    case .fields(let fields): write(fields)
    case .table(let table): lines += TextTable(table, document.language).lines(width) + [""]
    case .signatures(let signatories): write(signatories)
    case .space(let count):
      guard count.isFinite, count > 0 else { return }
      lines += Array(repeating: "", count: Int(min(count, 60).rounded()))
    case .pageBreak: lines += ["", rule("·"), ""]
    case .smallText(let text): add(VisibleText.lines(text.plain))
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    let depth = min(paragraph.depth * 3, width / 3)
    let marker = paragraph.marker.map { VisibleText.line($0) + " " } ?? ""
    let hang = TerminalText.width(marker)
    let text = VisibleText.lines(paragraph.text.plain)
    guard hang > 0, hang <= width / 3 else {
      add(marker + text, paragraph.alignment, indent: depth)
      lines.append("")
      return
    }
    for (index, line) in TerminalText.wrapped(text, width - depth - hang).enumerated() {
      lines.append(
        String(repeating: " ", count: depth)
          + (index == 0 ? marker : String(repeating: " ", count: hang)) + line)
    }
  }

  private mutating func write(_ fields: [LabelledField]) {
    let labels = fields.map { VisibleText.line($0.label) }
    let column = min(labels.map { TerminalText.width($0) }.max() ?? 0, width / 3)
    for (field, label) in zip(fields, labels) {
      let left = TerminalText.wrapped(label, column)
      let right = TerminalText.wrapped(VisibleText.lines(field.value.plain), width - column - 3)
      for index in 0..<max(left.count, right.count) {
        let label = index < left.count ? left[index] : ""
        let value = index < right.count ? right[index] : ""
        let mark = index == 0 ? " : " : "   "
        lines.append(
          TerminalText.aligned(
            TerminalText.padded(label, column, .left) + mark + value, 0, .left))
      }
    }
    lines.append("")
  }

  private mutating func write(_ signatories: [Signatory]) {
    lines.append("")
    let perRow = max(1, min(3, width / 28))
    for start in stride(from: 0, to: signatories.count, by: perRow) {
      let row = signatories[start..<min(start + perRow, signatories.count)]
      let cells = max(row.count, perRow > 1 ? 2 : 1)
      let column = (width - 2 * (cells - 1)) / cells
      let offset = String(repeating: " ", count: (cells - row.count) * (column + 2))
      for index in Signatory.partStyles.indices {
        if index == Signatory.penBefore { lines += ["", "", ""] }
        guard row.contains(where: { !$0.parts[index].isEmpty }) else { continue }
        let parts = row.map { signatory in
          TerminalText.wrapped(VisibleText.lines(signatory.parts[index]), column)
        }
        for height in 0..<(parts.map(\.count).max() ?? 0) {
          let line = parts.map {
            TerminalText.padded(height < $0.count ? $0[height] : "", column, .centre)
          }.joined(separator: "  ")
          lines.append(TerminalText.aligned(offset + line, 0, .left))
        }
      }
      lines.append("")
    }
  }

  private mutating func add(
    _ text: String, _ alignment: TextAlignment = .left, indent: Int = 0
  ) {
    let space = String(repeating: " ", count: indent)
    for line in TerminalText.wrapped(text, width - indent) {
      lines.append(
        line.isEmpty ? "" : space + TerminalText.aligned(line, width - indent, alignment))
    }
  }

  private func rule(_ sign: Character) -> String { String(repeating: sign, count: width) }
}
