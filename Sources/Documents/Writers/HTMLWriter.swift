/// Writes a document as one HTML page that loads nothing.
struct HTMLWriter {
  private let document: PrintedDocument
  private var html = ""

  init(_ document: PrintedDocument) {
    self.document = document
  }

  /// The page.
  mutating func page() -> String {
    let title = HTMLWriter.escaped(VisibleText.line(document.title))
    html = """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>

      """
    if !document.subject.isEmpty {
      let subject = HTMLWriter.escaped(VisibleText.line(document.subject))
      html += "<meta name=\"description\" content=\"\(subject)\">\n"
    }
    html += "<style>\n\(HTMLWriter.styles(document.orientation))</style>\n</head>\n<body>\n"
    if !document.letterhead.isEmpty {
      html += "<header>\n"
      for line in document.letterhead {
        let kind = LetterheadLine.isLarge(line) ? " class=\"office\"" : ""
        html += "<p\(kind) dir=\"auto\">\(HTMLWriter.escaped(VisibleText.line(line)))</p>\n"
      }
      html += "</header>\n"
    }
    html += "<main>\n"
    if document.showsTitle, !document.title.isEmpty {
      html += "<h1 class=\"title\" dir=\"auto\">\(title)</h1>\n"
    }
    for block in document.blocks { write(block) }
    html += "</main>\n<footer>\n<p dir=\"auto\">"
    html += HTMLWriter.escaped(VisibleText.line(document.footerTitle)) + "</p>\n"
    if !document.footer.note.isEmpty {
      let note = HTMLWriter.escaped(VisibleText.line(document.footer.note))
      html += "<p class=\"note\" dir=\"auto\">\(note)</p>\n"
    }
    html += "</footer>\n</body>\n</html>\n"
    return html
  }

  private mutating func write(_ block: DocumentBlock) {
    switch block {
    case .heading(let level, let text):
      // The title is the page's only h1.
      let tag = "h\(level.rawValue + (document.showsTitle ? 1 : 0))"
      html += "<\(tag) dir=\"auto\">\(HTMLWriter.escaped(VisibleText.line(text)))</\(tag)>\n"
    case .paragraph(let paragraph): write(paragraph)
    case .fields(let fields):
      html += "<dl>\n"
      for field in fields {
        html += "<dt dir=\"auto\">\(HTMLWriter.escaped(VisibleText.line(field.label)))</dt>"
        html += "<dd dir=\"auto\">\(HTMLWriter.marked(field.value))</dd>\n"
      }
      html += "</dl>\n"
    case .table(let table): write(table)
    case .signatures(let signatories): write(signatories)
    case .space(let lines):
      guard lines.isFinite, lines > 0 else { return }
      html += "<div class=\"space\" style=\"height:\(Int(min(lines, 60) * 14))pt\"></div>\n"
    case .pageBreak: html += "<hr class=\"break\">\n"
    case .smallText(let text):
      html += "<p class=\"small\" dir=\"auto\">\(HTMLWriter.marked(text))</p>\n"
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    let indent = paragraph.depth > 0 ? " style=\"margin-left:\(paragraph.depth * 22)pt\"" : ""
    let text = HTMLWriter.marked(paragraph.text)
    if let marker = paragraph.marker {
      let mark = HTMLWriter.escaped(VisibleText.line(marker))
      html += "<p class=\"item \(paragraph.alignment.rawValue)\"\(indent) dir=\"auto\">"
      html += "<span class=\"marker\">\(mark) </span><span>\(text)</span></p>\n"
    } else {
      let first = paragraph.indentsFirstLine ? " first" : ""
      html += "<p class=\"\(paragraph.alignment.rawValue)\(first)\"\(indent) dir=\"auto\">"
      html += "\(text)</p>\n"
    }
  }

  private mutating func write(_ table: PrintedTable) {
    let whole = table.columns.reduce(0) { $0 + $1.share }
    html += "<table>\n<colgroup>"
    for column in table.columns {
      let tenths = Int((column.share / whole * 1000).rounded())
      html += "<col style=\"width:\(tenths / 10).\(tenths % 10)%\">"
    }
    html += "</colgroup>\n"
    if table.hasHeader {
      html += "<thead><tr>"
      for column in table.columns {
        let title = HTMLWriter.escaped(VisibleText.line(column.title))
        html += "<th scope=\"col\" dir=\"auto\">\(title)</th>"
      }
      html += "</tr></thead>\n"
    }
    html += "<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (cell, column) in zip(row, table.columns) {
        html += "<td class=\"\(column.alignment.rawValue)\" dir=\"auto\">"
        html += "\(HTMLWriter.marked(cell))</td>"
      }
      html += "</tr>\n"
    }
    if table.rows.isEmpty {
      html += "<tr><td class=\"centre\" colspan=\"\(table.columns.count)\">"
      html +=
        "<em>\(HTMLWriter.marked(StyledText(table.nothing(in: document.language))))</em></td></tr>\n"
    }
    html += "</tbody>\n</table>\n"
  }

  private mutating func write(_ signatories: [Signatory]) {
    html += "<div class=\"signatures\(signatories.count == 1 ? " single" : "")\">\n"
    for signatory in signatories {
      html += "<div>\n"
      for (index, part) in signatory.parts.enumerated() {
        if index == Signatory.penBefore { html += "<p class=\"pen\"></p>\n" }
        // Empty parts keep their place, so that names stand at one height.
        let text = HTMLWriter.lines(VisibleText.lines(part))
        let style = Signatory.partStyles[index]
        html += "<p\(style.isBold ? " class=\"name\"" : "") dir=\"auto\">"
        html += "\(text.isEmpty ? "&nbsp;" : text)</p>\n"
      }
      html += "</div>\n"
    }
    html += "</div>\n"
  }

  /// Runs with their styles as markup.
  static func marked(_ text: StyledText) -> String {
    text.visibleRuns.map { run in
      let inner = lines(run.text)
      return switch run.emphasis {
      case .plain: inner
      case .bold: "<strong>\(inner)</strong>"
      case .italic: "<em>\(inner)</em>"
      }
    }.joined()
  }

  private static func lines(_ text: String) -> String {
    escaped(text).replacing("\n", with: "<br>\n")
  }

  /// Text in which no character is markup, inside of elements and quoted attributes alike.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
