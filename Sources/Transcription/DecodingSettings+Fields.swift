import Decoder

extension SearchConfiguration {
  /// Sets a number by its name in a file of settings; false when there is no such name or it is out of range.
  mutating func set(_ name: String, _ value: Double) -> Bool {
    switch name {
    case "languageWeight": take(value, 0...10, \.languageWeight)
    case "wordScore": take(value, -20...20, \.wordScore)
    case "beam": take(value, 1...100, \.beam)
    case "latticeBeam": take(value, 0...100, \.latticeBeam)
    case "mostActive": take(value, 10...100_000, \.mostActive)
    case "unitFloor": take(value, -100...0, \.unitFloor)
    case "unknownEntry": take(value, -100...0, \.unknownEntry)
    case "unknownPhone": take(value, -100...0, \.unknownPhone)
    case "unknownShortest": take(value, 1...8, \.unknownShortest)
    case "addedWord": take(value, -100...0, \.addedWord)
    case "termBoost": take(value, -20...20, \.termBoost)
    case "confidenceScale": take(value, 0...10, \.confidenceScale)
    case "fitScale": take(value, 0...10, \.fitScale)
    default: false
    }
  }

  private mutating func take(
    _ value: Double, _ range: ClosedRange<Double>, _ field: WritableKeyPath<Self, Float>
  ) -> Bool {
    guard range.contains(value) else { return false }
    self[keyPath: field] = Float(value)
    return true
  }

  private mutating func take(
    _ value: Double, _ range: ClosedRange<Double>, _ field: WritableKeyPath<Self, Int>
  ) -> Bool {
    guard range.contains(value), let whole = Int(exactly: value) else { return false }
    self[keyPath: field] = whole
    return true
  }
}

extension RescoreConfiguration {
  /// Sets a number by its name in a file of settings; false when there is no such name or it is out of range.
  mutating func set(_ name: String, _ value: Double) -> Bool {
    switch name {
    case "languageWeight" where (0...10).contains(value): languageWeight = Float(value)
    case "wordScore" where (-20...20).contains(value): wordScore = Float(value)
    case "beam" where (1...100).contains(value): beam = Float(value)
    case "mostHistories" where (1...10_000).contains(value) && value == value.rounded():
      mostHistories = Int(value)
    default: return false
    }
    return true
  }
}
