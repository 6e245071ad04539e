import Foundation

/// The named tensors of a safetensors file, each checked against the file's real bytes.
///
/// - Source: the format description of huggingface/safetensors: eight bytes length, a JSON header, data.
public struct SafetensorsFile: Sendable {
  /// One tensor's place.
  struct Entry: Sendable {
    let shape: [Int]
    let begin: Int
    let end: Int
  }

  private let bytes: [UInt8]
  private let dataStart: Int
  private let entries: [String: Entry]

  /// The names of all tensors, sorted.
  public var names: [String] { entries.keys.sorted() }

  /// Reads and checks a file.
  ///
  /// - Throws: `NetworkError` naming the first thing that does not hold.
  public init(path: String) throws(NetworkError) {
    guard let handle = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, errno: errno)
    }
    try self.init(bytes: [UInt8](handle))
  }

  /// Checks the bytes of a file.
  ///
  /// - Throws: `NetworkError` naming the first thing that does not hold.
  /// - Complexity: O(bytes + tensors log tensors).
  public init(bytes: [UInt8]) throws(NetworkError) {
    guard bytes.count >= 8 else { throw .headerLength(found: 0, fileSize: bytes.count) }
    let length = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[$1]) << (8 * UInt64($1)) }
    guard length >= 2, length <= UInt64(bytes.count - 8) else {
      throw .headerLength(found: length, fileSize: bytes.count)
    }
    let dataStart = 8 + Int(length)
    let header: [String: SafetensorsHeaderValue]
    do {
      header = try JSONDecoder().decode(
        [String: SafetensorsHeaderValue].self, from: Data(bytes[8..<dataStart]))
    } catch {
      throw .headerSyntax
    }
    var entries: [String: Entry] = [:]
    for (name, value) in header {
      guard case .tensor(let type, let shape, let offsets) = value else { continue }
      guard type == "F32" else { throw .tensorType(name: name, found: type) }
      entries[name] = try Self.entry(
        name: name, shape: shape, offsets: offsets, available: bytes.count - dataStart)
    }
    var covered = 0
    for entry in entries.values.sorted(by: { ($0.begin, $0.end) < ($1.begin, $1.end) }) {
      guard entry.begin == covered else { throw .unclaimedBytes(at: min(covered, entry.begin)) }
      covered = entry.end
    }
    guard covered == bytes.count - dataStart else { throw .unclaimedBytes(at: covered) }
    self.bytes = bytes
    self.dataStart = dataStart
    self.entries = entries
  }

  private static func entry(
    name: String, shape: [Int], offsets: [Int], available: Int
  ) throws(NetworkError) -> Entry {
    let begin = offsets.first ?? -1
    let end = offsets.last ?? -1
    let bad = NetworkError.tensorExtent(
      name: name, shape: shape, begin: begin, end: end, available: available)
    guard offsets.count == 2, 0 <= begin, begin <= end, end <= available else { throw bad }
    var count = 1
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow else { throw bad }
      count = product
    }
    let (byteCount, overflow) = count.multipliedReportingOverflow(by: 4)
    guard !overflow, byteCount == end - begin else { throw bad }
    return Entry(shape: shape, begin: begin, end: end)
  }

  /// The numbers of one tensor, which must have exactly this shape.
  ///
  /// - Shape: row-major.
  /// - Throws: `missingTensor`, `tensorShape`, `notFinite`.
  public func tensor(_ name: String, shape: [Int]) throws(NetworkError) -> [Float] {
    guard let entry = entries[name] else { throw .missingTensor(name: name) }
    guard entry.shape == shape else {
      throw .tensorShape(name: name, expected: shape, found: entry.shape)
    }
    var values: [Float] = []
    values.reserveCapacity((entry.end - entry.begin) / 4)
    for at in stride(from: dataStart + entry.begin, to: dataStart + entry.end, by: 4) {
      let bits =
        UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
        | UInt32(bytes[at + 3]) << 24
      let value = Float(bitPattern: bits)
      guard value.isFinite else { throw .notFinite(tensor: name) }
      values.append(value)
    }
    return values
  }
}
