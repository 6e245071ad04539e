/// What a turn at speaking is (specification, section 3.3: Giliran).
package enum TurnKind: String, CaseIterable, Hashable, Sendable {
  case speech = "pidato"
  case interruption = "interupsi"
  case answer = "jawab"
  case reading = "baca_dokumen"
  case prayer = "doa"
}
