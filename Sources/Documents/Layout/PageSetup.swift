/// Sizes of paper, margins and type.
///
/// - Units: points.
struct PageSetup: Hashable {
  let width: Double
  let height: Double
  let left = 71.0
  let right = 57.0
  let top = 51.0
  let bottom = 40.0
  let body = 12.0
  let tableText = 11.0
  let smallText = 9.5
  let footerText = 9.0
  let noteText = 7.5
  /// Between paragraphs.
  let gap = 6.0
  let line = 13.8

  init(_ orientation: PageOrientation) {
    // A4: 210 mm x 297 mm.
    let short = 595.276
    let long = 841.89
    width = orientation == .portrait ? short : long
    height = orientation == .portrait ? long : short
  }

  var textWidth: Double { width - left - right }
}
