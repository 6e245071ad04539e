import SidilanKit

/// The book of members (buku anggota): nothing in it is personal data that is restricted.
enum MemberBookDocument {
  static func make(on day: CivilDate, _ context: PluginContext) throws -> PrintedDocument {
    let (members, history, profile) = try context.store.read { reader in
      (
        try Register().members(on: day, in: reader), try RegisterHistory.load(reader),
        try reader.profile()
      )
    }
    let places = Dictionary(grouping: history.on(day).seats, by: \.member)
    let names = try PeopleDocument.names(on: day, history, context)
    let factions = PeopleDocument.factions(on: day, history)
    let election = try RuleHistory(context).election(on: day)
    let parties = Dictionary(
      election.parties.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    var document = PeopleDocument.titled("Buku Anggota \(profile.name)", day, profile)
    document.orientation = .landscape
    var table = try PrintedTable(columns: [
      TableColumn("No", share: 0.5, alignment: .centre), TableColumn("Kode", share: 0.7),
      TableColumn("Nama", share: 2.5), TableColumn("Partai", share: 1.6),
      TableColumn("Fraksi", share: 1.6), TableColumn("Dapil", share: 1.7),
      TableColumn("Alat kelengkapan", share: 2.6), TableColumn("Menjabat sejak", share: 1.4),
    ])
    for (index, member) in members.enumerated() {
      let seats = (places[member.code] ?? []).sorted { $0.place < $1.place }
        .map { "\(names[$0.place] ?? $0.place) (\($0.position.title.indonesian.lowercased()))" }
      try table.append(
        [
          "\(index + 1)", member.code, member.name + PeopleDocument.mark(member.state),
          parties[member.party] ?? member.party,
          member.faction.map { factions[$0] ?? $0 } ?? "-",
          names[member.constituency] ?? member.constituency,
          seats.isEmpty ? "-" : seats.joined(separator: ", "),
          member.validity.since.text(.short),
        ].map { StyledText($0) })
    }
    document.blocks.append(.table(table))
    return document
  }
}
