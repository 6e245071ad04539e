/// The hash chain: what is hashed, in which order.
///
/// A value is written as its count of UTF-8 bytes, `:` and the bytes; an absent one as `-`. Nothing can
/// be moved from one value into the next without changing the text, and anybody can recompute it
/// (README of this module).
enum TrailHash {
  /// The digest of one changed row.
  ///
  /// The salt keeps short values from being guessed when their text is blotted out one day.
  static func change(table: String, key: String, old: String?, new: String?, salt: String)
    -> Digest
  {
    Digest(of: joined([table, key, old, new, salt]))
  }

  /// The hash of an event, which holds that of the event before.
  static func event(
    previous: String, number: Int64, time: String, act: Act, changes: [String]
  ) -> Digest {
    event(
      previous: previous, number: number, time: time, actor: act.actor.id,
      actorName: act.actor.name, action: act.action, module: act.module,
      record: act.subject?.description, reason: act.reason, changes: changes)
  }

  static func event(
    previous: String, number: Int64, time: String, actor: String, actorName: String,
    action: String, module: String, record: String?, reason: String?, changes: [String]
  ) -> Digest {
    Digest(
      of: joined(
        [previous, String(number), time, actor, actorName, action, module, record, reason]
          + changes))
  }

  private static func joined(_ values: [String?]) -> String {
    values.map { value in value.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined()
  }
}
