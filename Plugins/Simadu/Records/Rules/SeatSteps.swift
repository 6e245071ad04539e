import SidilanKit

/// A number that depends on how many seats a council has.
struct SeatSteps: Hashable, Sendable {
  private let steps: [[Int]]

  /// Reads a list of `{ "kursi_sejak": ..., "jumlah": ... }` in rising order.
  init(_ field: ParameterField) throws(RuleError) {
    var steps: [[Int]] = []
    for step in try field.list() {
      try step.allowOnly(["kursi_sejak", "jumlah"])
      let from = try step.field("kursi_sejak").integer(in: 1...1000)
      guard steps.last.map({ $0[0] < from }) ?? (from == 1) else {
        throw try step.field("kursi_sejak").unsuitable(String(from))
      }
      steps.append([from, try step.field("jumlah").integer(in: 0...1000)])
    }
    guard !steps.isEmpty else { throw field.unsuitable("[]") }
    self.steps = steps
  }

  /// The number for a council of so many seats.
  func number(seats: Int) -> Int { steps.last { $0[0] <= max(seats, 1) }?[1] ?? 0 }
}
