import SidilanKit

extension PrintedKind {
  /// Those of members and bodies.
  static let people: [PrintedKind] = [
    PrintedKind(
      word: "buku-anggota",
      title: Wording(
        "buku anggota pada tanggal (2025-11-17 atau hari-ini)",
        "the book of members as of a date (2025-11-17 or hari-ini)"),
      permission: Permissions.seeRegister
    ) { text, context in
      try MemberBookDocument.make(on: context.date(text), context)
    },
    PrintedKind(
      word: "susunan-akd",
      title: Wording(
        "susunan AKD: kode AKD, atau 'semua'; dengan tanggal sebagai komisi-3@2025-11-17",
        "the composition of bodies: a code or 'semua'; with a date as komisi-3@2025-11-17"),
      permission: Permissions.seeRegister
    ) { text, context in
      let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
      guard let code = parts.first else { throw PeopleError.unreadable(.code, text) }
      let day = try parts.count == 2 ? context.date(parts[1]) : context.today()
      return try CompositionDocument.make(code == "semua" ? nil : code, on: day, context)
    },
  ]
}
