extension HTMLWriter {
  /// The style sheet, for screen and printer.
  static func styles(_ orientation: PageOrientation) -> String {
    """
    @page { size: A4 \(orientation.rawValue); margin: 18mm 20mm 20mm 25mm; }
    body { font: 12pt/1.25 "Liberation Serif", "Times New Roman", Times, serif; color: #000;
      background: #fff; max-width: \(orientation == .portrait ? "165mm" : "252mm");
      margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
    header { text-align: center; border-bottom: 2.25pt solid; padding-bottom: 5pt;
      margin-bottom: 16pt; position: relative; }
    header::after { content: ""; position: absolute; left: 0; right: 0; bottom: -4.5pt;
      border-bottom: 0.75pt solid; }
    header p { margin: 0; font-size: 10pt; }
    header .office { font-size: 15pt; font-weight: bold; }
    h1, h2, h3, h4 { font-size: 12pt; margin: 10pt 0 3pt; break-after: avoid; }
    h1, h2 { font-size: 13pt; }
    h4 { font-style: italic; font-weight: normal; }
    h1.title { font-size: 14pt; text-align: center; margin: 0 0 12pt; }
    p { margin: 0 0 6pt; }
    .left { text-align: left; } .centre { text-align: center; }
    .right { text-align: right; } .justified { text-align: justify; }
    .first { text-indent: 36pt; }
    .item { display: flex; } .item > span { flex: 1; }
    .item > .marker { flex: none; min-width: 22pt; }
    .small { font-size: 9.5pt; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 2pt 10pt;
      margin: 0 0 8pt; }
    dt, dd { margin: 0; min-width: 0; } dt { max-width: 16em; } dd::before { content: ": "; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 11pt;
      margin: 0 0 8pt; }
    th, td { border: 0.5pt solid; padding: 2.5pt 4pt; vertical-align: top; }
    th { text-align: center; vertical-align: middle; }
    thead { display: table-header-group; } tr { break-inside: avoid; }
    .signatures { display: flex; flex-wrap: wrap; gap: 16pt; margin-top: 14pt;
      text-align: center; break-inside: avoid; }
    .signatures > div { flex: 1 0 30%; display: flex; flex-direction: column; }
    .signatures.single > div { flex: none;
      width: calc(50% - 8pt); margin-left: auto; }
    .signatures p { margin: 0; } .pen { flex: 1 0 55pt; }
    .name { font-weight: bold; text-decoration: underline; }
    footer { border-top: 0.4pt solid; margin-top: 24pt; padding-top: 3pt; font-size: 9pt;
      break-before: avoid; }
    footer p { margin: 0; } .note { font-size: 7.5pt; }
    hr.break { border: 0; border-top: 1px dashed #888; margin: 18pt 0; }
    @media print {
      body { margin: 0; padding: 0; max-width: none; }
      hr.break { break-after: page; border: 0; margin: 0; }
    }

    """
  }
}
