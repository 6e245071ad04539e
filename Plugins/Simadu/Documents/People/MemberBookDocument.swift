import SidilanKit

/// The book of members (buku anggota): nothing in it is personal data that is restricted.
enum MemberBookDocument {
  static func make(on day: CivilDate, _ context: PluginContext) throws -> PrintedDocument {
    let (members, places, profile) = try context.store.read { reader in
      let members = try Register().members(on: day, in: reader)
      return (
        members, Dictionary(grouping: try RegisterHistory.load(reader).on(day).seats, by: \.member),
        try reader.profile()
      )
    }
    var document = PeopleDocument.titled("Buku Anggota \(profile.name)", day, profile)
    document.orientation = .landscape
    var table = try PrintedTable(columns: [
      TableColumn("No", share: 0.5, alignment: .centre), TableColumn("Kode", share: 0.7),
      TableColumn("Nama", share: 3), TableColumn("Partai", share: 1.1),
      TableColumn("Fraksi", share: 1.1), TableColumn("Dapil", share: 1.4),
      TableColumn("Alat kelengkapan", share: 3), TableColumn("Menjabat sejak", share: 1.3),
    ])
    for (index, member) in members.enumerated() {
      let seats = (places[member.code] ?? []).sorted { $0.place < $1.place }
        .map { "\($0.place) (\($0.position.title.indonesian.lowercased()))" }
      try table.append(
        [
          "\(index + 1)", member.code, member.name + PeopleDocument.mark(member.state),
          member.party, member.faction ?? "-",
          member.constituency, seats.isEmpty ? "-" : seats.joined(separator: ", "),
          member.validity.since.text(.short),
        ].map { StyledText($0) })
    }
    document.blocks.append(.table(table))
    return document
  }
}
