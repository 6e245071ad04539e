public import Quantities

/// Something worth telling that did not stop the work.
///
/// A diagnostic carries facts; the words are made by the command line.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, Codable {
    /// Good to know, nothing is missing.
    case note
    /// Something is missing or doubtful, and the result says where.
    case warning
  }

  /// What happened, with its numbers.
  public enum Finding: Hashable, Sendable {
    /// A file holds less sound than its header says; both in samples a channel.
    case shorterThanDeclared(declared: Int64, found: Int64)
    /// Samples that were not numbers (NaN or infinite) were replaced by silence.
    case nonFiniteSamples(count: Int64)
    /// Samples at full scale, a sign of overdriven recording.
    case clippedSamples(count: Int64)
    /// The file's name promises another format than its content has.
    case mislabelled(extension: String, content: String)
    /// Reading stopped in the middle because the rest is damaged.
    case damagedTail(at: TimeSpan)
    /// No speech was found in the whole recording.
    case noSpeech
  }

  /// How much it matters.
  public let severity: Severity
  /// What happened.
  public let finding: Finding

  /// Makes a diagnostic.
  public init(_ severity: Severity, _ finding: Finding) {
    self.severity = severity
    self.finding = finding
  }
}
