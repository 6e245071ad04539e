import SidilanKit

/// The composition of the bodies (susunan AKD): of one, or of all.
enum CompositionDocument {
  /// - Throws: `PeopleError.unknownChoice` for a body that does not exist on the day.
  static func make(_ code: String?, on day: CivilDate, _ context: PluginContext) throws
    -> PrintedDocument
  {
    let (bodies, members, profile, seats, history) = try context.store.read { reader in
      let bodies = try Register().bodies(on: day, in: reader)
      return (
        bodies, try Register().members(on: day, in: reader), try reader.profile(),
        try bodies.map { try Register().seats(of: $0.code, on: day, in: reader) },
        try RegisterHistory.load(reader)
      )
    }
    if let code, !bodies.contains(where: { $0.code == code }) {
      throw PeopleError.unknownChoice(.body, code, known: bodies.map(\.code))
    }
    let names = Dictionary(members.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let factions = PeopleDocument.factions(on: day, history)
    var document = PeopleDocument.titled("Susunan Alat Kelengkapan DPRD", day, profile)
    for (body, seats) in zip(bodies, seats) where code == nil || code == body.code {
      document.blocks.append(.heading(.first, body.name))
      var table = try PrintedTable(columns: [
        TableColumn("No", share: 0.5, alignment: .centre), TableColumn("Nama", share: 4),
        TableColumn("Jabatan", share: 1.5), TableColumn("Fraksi", share: 1.5),
        TableColumn("SK", share: 2),
      ])
      table.nothing = "Belum ada anggota."
      for (index, seat) in seats.enumerated() {
        try table.append(
          [
            "\(index + 1)",
            (names[seat.member]?.name ?? seat.member) + PeopleDocument.mark(seat.state),
            seat.position.title.indonesian,
            names[seat.member]?.faction.map { factions[$0] ?? $0 } ?? "-", seat.decree,
          ].map { StyledText($0) })
      }
      document.blocks.append(.table(table))
    }
    return document
  }
}
