import CPango

/// Sets text in lines with the document's font, and keeps account of what fonts were really used.
///
/// - Isolation: one document's; not shared between threads.
final class TextShaper {
  /// More characters than this in one paragraph would overflow the text library's units.
  static let mostCharacters = 1_000_000

  /// Families from which glyphs were taken, the document's own among them.
  private(set) var families: Set<String> = []
  /// Characters that no installed font can show; they were written out as `[U+0E01]`.
  private(set) var missing: Set<Unicode.Scalar> = []

  private let fonts: DocumentFonts
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  /// Each holds a reference, so that an address stays one font's.
  private var seen: Set<UnsafeMutablePointer<PangoFont>> = []

  /// Loads the three faces of the family.
  ///
  /// - Throws: `PrintingError.fontMissing` when the system would put another font in the place of one.
  init(fonts: DocumentFonts, language: DocumentLanguage) throws(PrintingError) {
    guard let map = pango_cairo_font_map_new(),
      let context = pango_font_map_create_context(map)
    else { throw .drawing(status: 1, detail: "pango") }
    self.fonts = fonts
    self.map = map
    self.context = context
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string(language.rawValue))
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    for emphasis in TextRun.Emphasis.allCases { try check(emphasis) }
  }

  deinit {
    for font in seen { g_object_unref(UnsafeMutableRawPointer(font)) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  /// Runs set in lines no wider than `width`; words that are wider are broken.
  ///
  /// - Throws: `PrintingError.textTooLong`.
  /// - Complexity: O(characters).
  func box(
    _ text: StyledText, _ style: BoxStyle = BoxStyle(), width: Double
  ) throws(PrintingError) -> TextBox {
    let runs = text.visibleRuns
    let count = runs.reduce(0) { $0 + $1.text.utf8.count }
    guard count <= TextShaper.mostCharacters else {
      throw .textTooLong(characters: count, most: TextShaper.mostCharacters)
    }
    let layout = try layout(runs, style, width)
    guard pango_layout_get_unknown_glyphs_count(layout) > 0 else {
      note(layout)
      return TextBox(owning: layout)
    }
    let unknown = unknownScalars(layout)
    g_object_unref(UnsafeMutableRawPointer(layout))
    missing.formUnion(unknown)
    let written = runs.map { run in
      TextRun(
        run.text.unicodeScalars.reduce(into: "") { text, scalar in
          if unknown.contains(scalar) {
            text += VisibleText.notation(scalar)
          } else {
            text.unicodeScalars.append(scalar)
          }
        }, run.emphasis)
    }
    let second = try self.layout(written, style, width)
    note(second)
    return TextBox(owning: second)
  }

  private func layout(
    _ runs: [TextRun], _ style: BoxStyle, _ width: Double
  ) throws(PrintingError) -> OpaquePointer {
    guard let layout = pango_layout_new(context), let attributes = pango_attr_list_new() else {
      throw .drawing(status: 1, detail: "pango")
    }
    let description = describe(.plain, size: style.size)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    var text = runs.map(\.text).joined()
    if style.isSingleLine { text = text.replacing("\n", with: " ") }
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    var start = 0
    for run in runs {
      let end = start + run.text.utf8.count
      switch run.emphasis {
      case .plain: break
      case .bold: insert(pango_attr_weight_new(PANGO_WEIGHT_BOLD), start..<end, attributes)
      case .italic: insert(pango_attr_style_new(PANGO_STYLE_ITALIC), start..<end, attributes)
      }
      start = end
    }
    if style.isUnderlined {
      insert(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), 0..<start, attributes)
    }
    // A hyphen within a number or a digest would be a false sign.
    insert(pango_attr_insert_hyphens_new(0), 0..<start, attributes)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_width(layout, units(width))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_indent(layout, units(style.indent))
    if style.isSingleLine {
      pango_layout_set_height(layout, -1)
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    }
    switch style.alignment {
    case .left: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    case .justified: pango_layout_set_justify(layout, 1)
    }
    return layout
  }

  private func insert(
    _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>,
    _ list: OpaquePointer
  ) {
    guard let attribute else { return }
    attribute.pointee.start_index = UInt32(range.lowerBound)
    attribute.pointee.end_index = UInt32(range.upperBound)
    // The list owns it from here on.
    pango_attr_list_insert(list, attribute)
  }

  private func describe(_ emphasis: TextRun.Emphasis, size: Double) -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, fonts.family)
    pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
    if emphasis == .bold { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    if emphasis == .italic { pango_font_description_set_style(description, PANGO_STYLE_ITALIC) }
    return description
  }

  private func check(_ emphasis: TextRun.Emphasis) throws(PrintingError) {
    let description = describe(emphasis, size: 12)
    defer { pango_font_description_free(description) }
    let face = emphasis == .plain ? fonts.family : "\(fonts.family) \(emphasis.rawValue)"
    guard let font = pango_font_map_load_font(map, context, description) else {
      throw .fontMissing(wanted: face, found: "-", package: fonts.package)
    }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    let found = pango_font_describe(font)
    defer { pango_font_description_free(found) }
    guard family(found) == fonts.family,
      emphasis != .bold
        || pango_font_description_get_weight(found).rawValue >= PANGO_WEIGHT_SEMIBOLD.rawValue,
      emphasis != .italic || pango_font_description_get_style(found) == PANGO_STYLE_ITALIC
    else {
      let name = pango_font_description_to_string(found)
      defer { g_free(name) }
      throw .fontMissing(
        wanted: face, found: name.map { String(cString: $0) } ?? family(found),
        package: fonts.package)
    }
  }

  private func family(_ description: OpaquePointer?) -> String {
    pango_font_description_get_family(description).map { String(cString: $0) } ?? "-"
  }

  /// Remembers the families from which a layout takes its glyphs.
  private func note(_ layout: OpaquePointer) {
    forEachRun(of: layout) { run in
      guard let font = run.item.pointee.analysis.font, !seen.contains(font) else { return }
      g_object_ref(UnsafeMutableRawPointer(font))
      seen.insert(font)
      let description = pango_font_describe(font)
      families.insert(family(description))
      pango_font_description_free(description)
    }
  }

  private func unknownScalars(_ layout: OpaquePointer) -> Set<Unicode.Scalar> {
    let flag: UInt32 = 0x1000_0000
    var unknown: Set<Unicode.Scalar> = []
    forEachRun(of: layout) { run in
      let glyphs = run.glyphs.pointee
      for index in 0..<Int(glyphs.num_glyphs) {
        let glyph = glyphs.glyphs[index].glyph
        guard glyph & flag != 0, glyph != .max, let scalar = Unicode.Scalar(glyph & ~flag)
        else { continue }
        unknown.insert(scalar)
      }
    }
    return unknown
  }

  private func forEachRun(of layout: OpaquePointer, _ body: (PangoGlyphItem) -> Void) {
    guard let iterator = pango_layout_get_iter(layout) else { return }
    defer { pango_layout_iter_free(iterator) }
    repeat {
      // An empty run ends every line.
      if let run = pango_layout_iter_get_run_readonly(iterator) { body(run.pointee) }
    } while pango_layout_iter_next_run(iterator) != 0
  }

  private func units(_ points: Double) -> Int32 {
    Int32(min(max(points, 0), 100_000) * Double(PANGO_SCALE))
  }
}
