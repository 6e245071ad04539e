private let units = ["<blank>", "a", "b", "n", "g", "ng", "ny", "sy", "kh", "@"]

/// Any bytes as a lexicon: an error, or words that all have units.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  guard let lexicon = try? Lexicon(bytes: bytes, units: units) else { return 0 }
  precondition(lexicon.count > 0)
  for index in 0..<lexicon.count {
    precondition(lexicon.words.indices.contains(Int(lexicon.wordOf[index])))
    let phones = lexicon.pronunciation(index)
    precondition(!phones.isEmpty && phones.allSatisfy { (1..<UInt8(units.count)).contains($0) })
  }
  precondition(lexicon.words.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
  return 0
}
