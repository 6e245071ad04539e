public import Foundation

/// Where everything of a store lies.
public struct StoreFolder: Hashable, Sendable {
  /// The folder, absolute.
  public let url: URL

  /// A store in a folder; nothing is read or made.
  public init(_ path: String) {
    url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
  }

  /// The database.
  public var database: URL { url.appendingPathComponent("sidilan.sqlite") }
  /// The folder of attached files.
  public var attachments: URL { url.appendingPathComponent("lampiran", isDirectory: true) }
  /// What is known of plugins: verdicts, and which are switched off.
  public var plugins: URL { url.appendingPathComponent("plugin", isDirectory: true) }
}
