/// A refusal of the operating system.
public struct SystemFailure: Error, Hashable, Sendable {
  /// The system's reason (`errno`).
  public let number: Int32
  /// The file or folder.
  public let path: String

  /// Makes a failure.
  public init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}
