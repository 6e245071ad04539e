import SidilanKit

/// In which sitting periods and recesses the events of some days lie, so that a period that moves tells what it does to
/// them.
struct EventPlaces {
  private struct Place: Hashable {
    let recess: SittingPeriod?
    let sitting: String?
    let isOutside: Bool
  }

  private var places: [String: Place] = [:]

  /// Where those events lie that take place.
  init(_ events: [AgendaEvent], _ desk: AgendaDesk) throws {
    let store = desk.writer.reader
    for event in events where event.state.takesPlace {
      let rules = try desk.rules(on: event.start.date)
      let period = try SittingPeriod.on(event.start.date, in: store)
      let sitting = try SittingPeriod.on(event.start.date, .sitting, in: store)
      places[event.code] = Place(
        recess: event.urgentReason == nil
          ? try SittingPeriod.barring(event.kind, event.start, event.end, rules, in: store) : nil,
        sitting: sitting?.name, isOutside: SittingPeriod.lacks(event.kind, period, rules))
    }
  }

  /// The events that lie wrongly here and did not before.
  func displaced(since before: EventPlaces, _ events: [AgendaEvent]) -> [DisplacedEvent] {
    events.compactMap { event in
      guard let old = before.places[event.code], let new = places[event.code], old != new else {
        return nil
      }
      let fault: DisplacedEvent.Fault? =
        if let recess = new.recess, old.recess == nil {
          .recess(recess.name)
        } else if let number = event.number, new.sitting != old.sitting {
          .number(number, sitting: new.sitting)
        } else if new.isOutside, !old.isOutside {
          .outside
        } else {
          nil
        }
      return fault.map {
        DisplacedEvent(code: event.code, day: event.start.date, state: event.state, fault: $0)
      }
    }
  }
}
