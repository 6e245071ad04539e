/// Finds in libsndfile's log how long a truncated file was meant to be.
///
/// For uncompressed files the library quietly corrects the header's length to what is there; its
/// log keeps both, as in `data : 576000 (should be 287961)`.
enum TruncationLog {
  /// Chunks whose size is that of the sound, or of the whole file.
  private static let labels = ["data", "SSND", "Data Size", "riff"]
  /// Sizes from here on are what programs write that cannot go back to fill in the header.
  private static let unfilled: Int64 = 0x7FFF_0000

  /// Frames by the header, or those present when the file is whole or the header was never filled
  /// in.
  static func promisedFrames(_ log: String, present: Int64) -> Int64 {
    for line in log.split(whereSeparator: \.isNewline) where line.hasSuffix(")") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, labels.contains(parts[0].trimmingSpaces()),
        let note = parts[1].firstRange(of: " (should be "),
        let promised = Int64(parts[1][..<note.lowerBound].trimmingSpaces()),
        let found = Int64(parts[1][note.upperBound...].dropLast()),
        found > 0, promised > found, promised < unfilled
      else { continue }
      return max(present, Int64(Double(present) * (Double(promised) / Double(found))))
    }
    return present
  }
}

extension Substring {
  /// Without spaces at both ends.
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
