import SidilanKit

/// What the commands that take an act back have in common.
enum UndoRun {
  /// Takes the last act of a kind back, unless a rule would be broken by what comes back.
  static func perform(
    _ action: String, about: String, subject: RecordID? = nil, _ options: UndoOptions,
    _ context: PluginContext
  ) throws {
    try RegisterChange.write(
      context, "batal_\(action)", subject: subject, reason: options.reason.text()
    ) { try Journal.undo(action, about: about, $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(about): dibatalkan, keadaan sebelumnya kembali",
          "\(about): taken back, what was before stands again"),
        code: about, record: subject), options.act)
  }

  /// Takes back an act on a member.
  static func perform(
    _ action: String, member code: String, _ options: UndoOptions, _ context: PluginContext
  ) throws {
    let member = try context.store.read { try MemberRecord.find(code, $0) }
    if action == MemberAct.end.rawValue, let other = member.replacedBy {
      throw PeopleError.replacedAlready(member.code, by: other)
    }
    try perform(action, about: member.code, subject: member.record, options, context)
  }

  /// Takes back an act on a body, or on a member's seat in it.
  static func perform(
    _ action: String, body code: String, member: String? = nil, _ options: UndoOptions,
    _ context: PluginContext
  ) throws {
    let (body, record) = try context.store.read {
      (try BodyBook.find(code, $0).code, try BodyBook.record(of: code, $0))
    }
    try perform(
      action, about: BodyAct.about(body, member), subject: record, options, context)
  }
}
