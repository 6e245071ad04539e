import SidilanKit

/// Until when each step of a replacement must be done, for members whose end is recorded and who have no successor.
///
/// The steps are not recorded one by one: they are counted from the predecessor's last day, each from the end of the one
/// before.
struct ReplacementDeadline: Hashable, Sendable {
  /// The code of the member who is to be replaced.
  let member: String
  let day: CivilDate
  let title: Wording
  let basis: Basis

  /// All deadlines of those whose time is over on a day.
  static func all(on day: CivilDate, _ context: PluginContext) throws -> [ReplacementDeadline] {
    let vacant = try context.store.read { reader in
      guard try RegisteredHolders.has("simadu_member", reader) else { return [MemberRecord]() }
      return try MemberRecord.all(reader).filter { member in
        member.replacedBy == nil && member.endReason != LeavingReason.endOfTerm.rawValue
          && member.validity.until.map { $0 <= day } ?? false
      }
    }
    guard !vacant.isEmpty else { return [] }
    let rules = try RuleHistory(context)
    let calendar = try context.rules.workingDays(allowsEstimates: true)
    return try vacant.flatMap { member -> [ReplacementDeadline] in
      guard let last = member.validity.until else { return [] }
      let law = try rules.membership(on: last)
      let end = try context.store.read { try ReplacementTerm.end(of: member, law, $0) }
      let isReplaced = try last.adding(months: law.monthsForReplacement.value) <= end
      guard isReplaced, day < end else { return [] }
      let basis = law.replacementSteps.basis
      var start = last
      return try law.replacementSteps.value.compactMap { step in
        // Working days of a year whose holidays are not known cannot be counted.
        guard calendar.holidays.loadedYears.contains(start.year) else { return nil }
        let limit = try TimeLimit(
          "keanggotaan.paw_tenggat", step.workingDays, .workingDays, source: basis.text,
          isVerified: basis.isVerified)
        let morning = try calendar.hours(on: start).lastReceipt
        start = try calendar.deadline(limit, received: CivilMoment(start, morning)).date
        return ReplacementDeadline(
          member: member.code, day: start, title: step.title, basis: basis)
      }
    }
  }

  /// What of it is due until some days ahead, for whoever keeps the register of members.
  static func lines(_ day: CivilDate, _ ahead: Int, _ context: PluginContext) throws -> [TodayLine]
  {
    guard context.principal.holds(Permissions.changeMembers.id) else { return [] }
    let last = try day.adding(days: ahead)
    return try all(on: day, context).filter { $0.day <= last }.map { deadline in
      TodayLine(
        section: .due, when: deadline.day.description, code: deadline.member,
        text: Wording(
          "PAW: \(deadline.title.indonesian) (\(deadline.basis.wording.indonesian))",
          "Replacement: \(deadline.title.english) (\(deadline.basis.wording.english))"), place: "",
        state: Today.lateness(deadline.day.days(until: day)))
    }
  }
}
