import Testing

@testable import SidilanPluginSimadu

@Suite("State machines of agenda and items")
struct AgendaStateTests {
  /// Each state with the verbs that may be done in it and where they lead; everything else is refused.
  private static let agenda: [AgendaState: [AgendaVerb: AgendaState]] = [
    .proposed: [.discuss: .discussed, .postpone: .postponed, .cancel: .cancelled],
    .discussed: [
      .set: .scheduled, .postpone: .postponed, .cancel: .cancelled, .sendBack: .proposed,
    ],
    .scheduled: [.start: .running, .postpone: .postponed, .cancel: .cancelled],
    .running: [.finish: .finished, .postpone: .postponed],
    .finished: [:],
    .postponed: [.cancel: .cancelled, .reschedule: .proposed],
    .cancelled: [:],
  ]

  @Test(
    "of every state and every transition of the agenda exactly the listed ones are allowed",
    arguments: AgendaState.allCases)
  func agenda(state: AgendaState) {
    for verb in AgendaVerb.allCases {
      #expect(verb.next(from: state) == Self.agenda[state]?[verb], "\(state) \(verb)")
    }
  }

  @Test("what undoes a decision of the agenda needs a reason, the rest does not")
  func reasons() {
    #expect(Set(AgendaVerb.allCases.filter(\.needsReason)) == [.postpone, .cancel, .sendBack])
  }

  private static let items: [AssetState: [AssetVerb: AssetState]] = [
    .available: [.handOut: .held, .markBroken: .broken, .markLost: .lost],
    .held: [.takeBack: .returned, .markBroken: .broken, .markLost: .lost],
    .returned: [
      .handOut: .held, .markBroken: .broken, .markLost: .lost, .makeAvailable: .available,
    ],
    .broken: [.proposeRemoval: .forRemoval, .makeAvailable: .available],
    .lost: [.proposeRemoval: .forRemoval, .makeAvailable: .available],
    .forRemoval: [:],
  ]

  @Test(
    "of every state and every transition of an item exactly the listed ones are allowed",
    arguments: AssetState.allCases)
  func items(state: AssetState) {
    for verb in AssetVerb.allCases {
      #expect(verb.next(from: state) == Self.items[state]?[verb], "\(state) \(verb)")
    }
  }
}
