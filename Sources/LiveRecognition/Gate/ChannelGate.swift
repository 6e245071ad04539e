import Quantities
import Transcripts

/// Decides which microphone a word belongs to: the loudest that carries the same sound, among equals the earliest.
///
/// It asks only for sound up to the present, never for another channel's words, so that a word is decided at once and
/// the decision depends on the sound alone.
struct ChannelGate {
  private let rules: GateRules
  private var channels: [SoundHistory]

  init(channels: Int, rules: GateRules) {
    self.rules = rules
    self.channels = Array(repeating: SoundHistory(), count: channels)
  }

  /// Takes the next samples at 16 kHz of a channel.
  mutating func accept(_ samples: [Float], channel: Int) {
    channels[channel].accept(samples)
  }

  /// Whether a word that a channel (from 0) heard is its own; spans count from the first sample taken.
  ///
  /// - Complexity: O(channels x span), and for each that may have it too O(span x delays).
  func keeps(_ word: TimedWord, channel: Int) -> Bool {
    guard channels.count > 1 else { return true }
    let range = span(word)
    let levels = channels.map { $0.level(range) }
    let others = levels.indices.filter {
      $0 != channel && levels[$0] > levels[channel] - rules.quieter
    }
    .sorted { (-levels[$0], $0) < (-levels[$1], $1) }
    for other in others {
      let explained = explained(range, of: channel, by: other)
      let difference = levels[other] - levels[channel]
      guard share(explained) >= rules.needed(louderBy: difference) else { continue }
      if difference >= rules.louder { return false }
      if comesLater(explained, than: other, channel: channel) { return false }
    }
    return true
  }

  /// For each channel whether what it hears at present is said into the loudest one, so that it opens or holds no
  /// stretch.
  ///
  /// - Complexity: O(channels x span x delays).
  func foreign() -> [Bool] {
    guard channels.count > 1, let end = channels.first?.count else {
      return channels.map { _ in false }
    }
    let range = end - rules.presentSpan..<end
    let levels = channels.map { $0.level(range) }
    guard let loudest = levels.indices.max(by: { levels[$0] < levels[$1] }) else { return [] }
    return levels.indices.map { channel in
      let difference = levels[loudest] - levels[channel]
      return difference >= rules.louder
        && share(explained(range, of: channel, by: loudest))
          >= rules.needed(louderBy: difference) + rules.moreForPresent
    }
  }

  /// What another channel explains of a range of a channel, at each delay.
  private func explained(_ range: Range<Int>, of channel: Int, by other: Int) -> [Float] {
    Correlation.explained(
      channels[channel].samples(range),
      by: channels[other].samples(
        range.lowerBound - rules.longestDelay..<range.upperBound + rules.longestDelay))
  }

  /// The word's samples at 8 kHz, widened to the shortest span.
  private func span(_ word: TimedWord) -> Range<Int> {
    let start = Int(word.start.microseconds * 8 / 1000)
    let end = Int(word.end.microseconds * 8 / 1000)
    let more = max(0, rules.shortestSpan - (end - start)) / 2
    return start - more..<end + more
  }

  /// What the strongest delays explain together.
  private func share(_ explained: [Float]) -> Double {
    var rest = explained
    var sum = 0.0
    for _ in 0..<rules.delays {
      guard let best = rest.indices.max(by: { rest[$0] < rest[$1] }) else { break }
      sum += Double(rest[best])
      for near in max(0, best - rules.delayWidth)...min(rest.count - 1, best + rules.delayWidth) {
        rest[near] = 0
      }
    }
    return sum
  }

  /// Whether the sound reached another channel first; index `longestDelay` is no delay, smaller ones are earlier there.
  private func comesLater(_ explained: [Float], than other: Int, channel: Int) -> Bool {
    guard let best = explained.indices.max(by: { explained[$0] < explained[$1] }) else {
      return false
    }
    let delay = rules.longestDelay - best
    if abs(delay) <= rules.noDelay { return other < channel }
    let earlier = explained[..<rules.longestDelay].max() ?? 0
    let later = explained[(rules.longestDelay + 1)...].max() ?? 0
    return delay > 0 && Double(earlier) > Double(later) * rules.clearer
  }
}
