/// What ffmpeg tells about a file on its standard error, at the level of detail `level+info`.
///
/// Only lines that ffmpeg itself begins are looked at, so that words inside a file's own metadata
/// change nothing.
struct FFmpegReport: Equatable {
  /// Names of the container, for example `mov,mp4,m4a,3gp,3g2,mj2`.
  private(set) var container: String?
  /// Coding of the first sound, for example `aac`.
  private(set) var coding: String?
  /// Length in seconds.
  private(set) var seconds: Double?
  /// The length was guessed from the file's size.
  private(set) var isEstimate = false
  /// The container is known and has no sound in it.
  private(set) var lacksSound = false
  /// Something in the file could not be decoded.
  private(set) var hasErrors = false

  init(_ messages: String) {
    for line in messages.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("[info] Input #0, "), let end = line.firstRange(of: ", from '") {
        container = String(line[..<end.lowerBound].dropFirst("[info] Input #0, ".count))
      } else if line.hasPrefix("[info]   Duration: ") {
        seconds = Self.seconds(line.dropFirst("[info]   Duration: ".count).prefix { $0 != "," })
      } else if coding == nil, line.hasPrefix("[info]   Stream #0:"),
        let start = line.firstRange(of: ": Audio: ")
      {
        coding = String(line[start.upperBound...].prefix { $0 != " " && $0 != "," })
      } else if line.contains("[warning] Estimating duration from bitrate") {
        isEstimate = true
      } else if line.hasPrefix("[fatal] Stream map '0:a:0' matches no streams") {
        lacksSound = true
      } else if line.hasPrefix("[error]") || line.contains("] [error] ") {
        hasErrors = true
      }
    }
  }

  /// Reads `HH:MM:SS.cc`; nil for `N/A` and everything else.
  private static func seconds(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ":").map { Double($0) }
    guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let rest = parts[2]
    else { return nil }
    let total = hours * 3600 + minutes * 60 + rest
    return total.isFinite && total > 0 && total < 1e9 ? total : nil
  }
}
