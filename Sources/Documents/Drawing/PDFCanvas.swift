import CPango

/// The pages of a PDF file, drawn one after the other.
///
/// - Units: points from the upper left corner.
/// - Isolation: one document's; not shared between threads.
final class PDFCanvas {
  /// What the file says of itself.
  struct Metadata {
    let title: String
    let subject: String
    /// ISO 8601 with zone; the only date of the file.
    let created: String
  }

  /// Where the drawing library puts the bytes.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  /// The last bookmark of each level, outermost first.
  private var bookmarks: [(level: Int, id: Int32)] = []

  /// Begins a file with pages of this size.
  ///
  /// - Throws: `PrintingError.drawing`.
  init(width: Double, height: Double, metadata: Metadata) throws(PrintingError) {
    let write: cairo_write_func_t = { sink, bytes, count in
      guard let sink, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes.append(
        contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
    // The sink outlives the surface: deinit ends the surface before properties go.
    let place = Unmanaged.passUnretained(sink).toOpaque()
    guard let surface = cairo_pdf_surface_create_for_stream(write, place, width, height),
      let context = cairo_create(surface)
    else { throw .drawing(status: 1, detail: "cairo") }
    self.surface = surface
    self.context = context
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    if !metadata.subject.isEmpty {
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, metadata.subject)
    }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Sidilan")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  /// Draws some lines of a box so that the top of the first is at `y`.
  func draw(_ box: TextBox, _ lines: Range<Int>, x: Double, y: Double) {
    box.draw(lines, x: x, y: y, on: context)
  }

  /// Draws a straight line.
  func line(fromX: Double, fromY: Double, toX: Double, toY: Double, thickness: Double) {
    cairo_set_line_width(context, thickness)
    cairo_move_to(context, fromX, fromY)
    cairo_line_to(context, toX, toY)
    cairo_stroke(context)
  }

  /// Adds a bookmark to a place; it stands below the last one of a higher rank.
  func bookmark(_ title: String, level: Int, page: Int, y: Double) {
    bookmarks.removeAll { $0.level >= level }
    let parent = bookmarks.last?.id ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
    let id = cairo_pdf_surface_add_outline(
      surface, parent, title, "page=\(page) pos=[0 \(Int(y))]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
    bookmarks.append((level, id))
  }

  /// Ends a page.
  func endPage() {
    cairo_show_page(context)
  }

  /// The whole file; nothing can be drawn afterwards.
  ///
  /// - Throws: `PrintingError.drawing` when anything went wrong since the beginning.
  func finish() throws(PrintingError) -> [UInt8] {
    let drawn = cairo_status(context)
    cairo_surface_finish(surface)
    let written = cairo_surface_status(surface)
    for status in [drawn, written] where status != CAIRO_STATUS_SUCCESS {
      throw .drawing(
        status: Int32(status.rawValue), detail: String(cString: cairo_status_to_string(status)))
    }
    return sink.bytes
  }
}
