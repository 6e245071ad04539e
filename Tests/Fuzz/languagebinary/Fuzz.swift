/// Any bytes as a binary language model, with the checksum and the length made right so that the tables are
/// reached: an error, or a model that can be asked anything without leaving its tables.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  var bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  if (try? NGramModel(bytes: bytes)) == nil, bytes.count >= BinaryLayout.headerSize {
    put(UInt64(bytes.count), at: BinaryLayout.sizeAt, in: &bytes)
    put(
      bytes.withUnsafeBytes { BinaryLayout.checksum($0) }, at: BinaryLayout.checksumAt, in: &bytes)
  }
  guard let model = try? NGramModel(bytes: bytes) else { return 0 }
  _ = model.wordId("rapat")
  _ = model.wordId("")
  var state = model.beginState
  for at in 0..<min(bytes.count, 200) {
    let word = (UInt32(bytes[at]) &* 31 &+ UInt32(at)) % UInt32(model.vocabularyCount)
    let (score, next) = model.score(state, word)
    precondition(score.isFinite)
    precondition(model.endScore(next).isFinite)
    state = next
  }
  return 0
}

private func put(_ value: UInt64, at start: Int, in bytes: inout [UInt8]) {
  for index in 0..<8 {
    bytes[start + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
  }
}
