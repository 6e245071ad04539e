/// What can be wrong with a network's files.
public enum NetworkError: Error, Hashable, Sendable {
  /// The weights cannot be read; `reason` is the system's error number.
  case unreadable(path: String, errno: Int32)
  /// The file ends before its header does, or says it has a header larger than the file.
  case headerLength(found: UInt64, fileSize: Int)
  /// The header is not the JSON object that safetensors prescribes.
  case headerSyntax
  /// A tensor has a type other than F32.
  case tensorType(name: String, found: String)
  /// A tensor's shape, offsets and bytes do not belong together.
  case tensorExtent(name: String, shape: [Int], begin: Int, end: Int, available: Int)
  /// Bytes between or after the tensors belong to none of them.
  case unclaimedBytes(at: Int)
  /// A tensor that the configuration asks for is not there.
  case missingTensor(name: String)
  /// A tensor has another shape than the configuration asks for.
  case tensorShape(name: String, expected: [Int], found: [Int])
  /// A tensor that the configuration does not know.
  case unexpectedTensor(name: String)
  /// A weight is not a finite number.
  case notFinite(tensor: String)
  /// A number of the configuration lies outside its range.
  case configurationRange(field: String, value: Int, allowed: ClosedRange<Int>)
}
