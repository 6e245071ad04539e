import CSoxr

/// Brings one channel to 16 kHz, piece by piece.
///
/// - Isolation: belongs to one reader.
package final class Resampler {
  private let handle: soxr_t
  private let ratio: Double

  /// Makes a resampler; nil when there is no memory.
  package init?(from rate: Int, to target: Int) {
    var failure: soxr_error_t?
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    guard
      let handle = soxr_create(Double(rate), Double(target), 1, &failure, nil, &quality, nil),
      failure == nil
    else { return nil }
    self.handle = handle
    ratio = Double(target) / Double(rate)
  }

  deinit {
    soxr_delete(handle)
  }

  /// Takes samples and appends what they yield; `end` flushes the filter.
  package func process(_ input: [Float], end: Bool, into output: inout [Float]) {
    let room = Int(Double(input.count) * ratio) + 4096
    let before = output.count
    var at = 0
    var produced = 0
    repeat {
      output.append(contentsOf: repeatElement(0, count: room))
      var used = 0
      var made = 0
      let start = before + produced
      output.withUnsafeMutableBufferPointer { out in
        input.withUnsafeBufferPointer { source in
          guard let target = out.baseAddress else { return }
          if at < input.count, let base = source.baseAddress {
            _ = soxr_process(
              handle, base + at, input.count - at, &used, target + start, room, &made)
          } else if end {
            _ = soxr_process(handle, nil, 0, nil, target + start, room, &made)
          }
        }
      }
      at += used
      produced += made
      output.removeLast(output.count - before - produced)
      if made == 0 && used == 0 { break }
    } while at < input.count || end
  }
}
