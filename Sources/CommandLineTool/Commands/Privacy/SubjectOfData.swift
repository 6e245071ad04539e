import PluginKit
import RecordStore

/// The person of whom a command speaks, and what holds data of them.
struct SubjectOfData {
  /// The person's record.
  let person: RecordID
  /// The records that hold data of the person, in all modules; the person's own first.
  let records: [RecordID]
  /// The codes under which modules know the person.
  let codes: [String]

  /// Finds the person that a text names.
  ///
  /// - Throws: `ToolError.nobody`.
  static func find(_ text: String, _ session: StoreSession, _ modules: OpenModules) throws
    -> SubjectOfData
  {
    let found: SubjectOfData? = try session.store.read { reader in
      for (_, holding) in modules.holders {
        guard let person = try holding.person(named: text, in: reader) else { continue }
        var records = [person]
        var codes: [String] = []
        for (_, holding) in modules.holders {
          for record in try holding.records(of: person, in: reader)
          where !records.contains(record) {
            records.append(record)
          }
          codes += try holding.codes(of: person, in: reader)
        }
        return SubjectOfData(person: person, records: records, codes: codes)
      }
      return nil
    }
    guard let found else { throw ToolError.nobody(text) }
    return found
  }
}
