import Testing

@testable import LiveRecognition

@Suite("Which microphone a word belongs to")
struct GateTests {
  @Test("has rules")
  func rules() { #expect(GateRules().louder == 6) }
}
