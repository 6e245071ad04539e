public import Foundation

/// A line of the transcript.
public enum TranscriptLine: Hashable, Sendable {
  /// The first line: how it is made.
  public struct Beginning: Hashable, Sendable, Codable {
    /// Channels of the recording, and whether they are mixed.
    public let channels: Int
    /// Whether the channels are mixed into one.
    public let isMixed: Bool
    /// Samples a second of the recording.
    public let rate: Int
    /// SHA-256 over the model, the terms, the rules and the choice of channels.
    public let fingerprint: String

    enum CodingKeys: String, CodingKey {
      case channels = "jumlah_kanal"
      case isMixed = "campur"
      case rate = "laju"
      case fingerprint = "sidik"
    }
  }

  /// The recording has ended and everything in it was recognised.
  public struct End: Hashable, Sendable, Codable {
    /// Utterances in the transcript.
    public let utterances: Int
    /// Frames of the recording.
    public let frames: Int64

    enum CodingKeys: String, CodingKey {
      case utterances = "ujaran"
      case frames = "bingkai"
    }
  }

  /// The first line.
  case beginning(Beginning)
  /// What was said.
  case utterance(Utterance)
  /// The last line, unless the recording was continued later.
  case end(End)

  private struct Kind: Codable {
    let jenis: String
  }

  /// Reads a line without its newline; nil when it is none.
  public init?(_ line: Data) {
    let decoder = JSONDecoder()
    switch (try? decoder.decode(Kind.self, from: line))?.jenis {
    case "awal":
      guard let value = try? decoder.decode(Beginning.self, from: line) else { return nil }
      self = .beginning(value)
    case "ujaran":
      guard let value = try? decoder.decode(Utterance.self, from: line) else { return nil }
      self = .utterance(value)
    case "akhir":
      guard let value = try? decoder.decode(End.self, from: line) else { return nil }
      self = .end(value)
    default: return nil
    }
  }

  /// The line with its newline: JSON with sorted keys.
  public func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(Tagged(line: self)) + Data("\n".utf8)
  }

  private struct Tagged: Encodable {
    let line: TranscriptLine

    func encode(to encoder: any Encoder) throws {
      switch line {
      case .beginning(let value):
        try value.encode(to: encoder)
        try Kind(jenis: "awal").encode(to: encoder)
      case .utterance(let value):
        try value.encode(to: encoder)
        try Kind(jenis: "ujaran").encode(to: encoder)
      case .end(let value):
        try value.encode(to: encoder)
        try Kind(jenis: "akhir").encode(to: encoder)
      }
    }
  }
}
