/// Any bytes as an ARPA text: an error, or tables that make a model which can be asked anything.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  guard let tables = try? ARPAReader.read(bytes: bytes) else { return 0 }
  guard let model = try? NGramModel(bytes: tables.binary()) else {
    preconditionFailure("what the reader accepted, the model refused")
  }
  askEverything(model)
  return 0
}

/// Scores every word after every other.
func askEverything(_ model: NGramModel) {
  let words = UInt32(min(model.vocabularyCount, 8))
  for first in 0..<words {
    for second in 0..<words {
      var state = model.score(model.beginState, first).next
      for word in [second, first, second] {
        let (score, next) = model.score(state, word)
        precondition(score.isFinite)
        state = next
      }
      precondition(model.endScore(state).isFinite)
    }
  }
}
