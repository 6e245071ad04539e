import CPango

/// Text set in lines of a given width, ready to be drawn.
///
/// - Units: points.
/// - Isolation: belongs to one `TextShaper` and its caller's thread.
final class TextBox {
  /// A line's place below the top of the box.
  struct Line {
    let top: Double
    let height: Double
  }

  /// The lines from top to bottom; at least one.
  let lines: [Line]
  /// The height of all lines.
  let height: Double
  /// The widest line.
  let width: Double
  /// Owned; released with the box.
  private let layout: OpaquePointer

  /// Takes over a layout.
  init(owning layout: OpaquePointer) {
    self.layout = layout
    var lines: [Line] = []
    var bottom = 0.0
    TextBox.forEachLine(of: layout) { iterator in
      var top: Int32 = 0
      var end: Int32 = 0
      pango_layout_iter_get_line_yrange(iterator, &top, &end)
      lines.append(Line(top: points(top), height: points(end - top)))
      bottom = points(end)
    }
    self.lines = lines
    height = bottom
    var ink = PangoRectangle()
    pango_layout_get_extents(layout, nil, &ink)
    width = points(ink.width)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// Draws some lines so that the top of the first is at `y`.
  func draw(_ range: Range<Int>, x: Double, y: Double, on context: OpaquePointer) {
    guard let first = range.first, lines.indices.contains(first) else { return }
    let shift = y - lines[first].top
    var index = 0
    TextBox.forEachLine(of: layout) { iterator in
      defer { index += 1 }
      guard range.contains(index) else { return }
      var extents = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &extents)
      let baseline = points(pango_layout_iter_get_baseline(iterator))
      cairo_move_to(context, x + points(extents.x), shift + baseline)
      pango_cairo_show_layout_line(context, pango_layout_iter_get_line_readonly(iterator))
    }
  }

  private static func forEachLine(
    of layout: OpaquePointer, _ body: (OpaquePointer) -> Void
  ) {
    guard let iterator = pango_layout_get_iter(layout) else { return }
    defer { pango_layout_iter_free(iterator) }
    repeat { body(iterator) } while pango_layout_iter_next_line(iterator) != 0
  }
}

/// Pango's units to points.
private func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
