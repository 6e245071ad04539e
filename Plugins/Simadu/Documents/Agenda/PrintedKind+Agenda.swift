import SidilanKit

extension PrintedKind {
  /// Those of agenda and items.
  static let agenda: [PrintedKind] = [
    PrintedKind(
      word: "jadwal-banmus",
      title: Wording("jadwal Banmus sebulan (2025-11)", "the schedule of a month (2025-11)"),
      permission: Permissions.seeAgenda
    ) { text, context in
      try ScheduleDocument.month(context.month(text), context)
    },
    PrintedKind(
      word: "agenda-harian",
      title: Wording(
        "lembar agenda harian (2025-11-17 atau hari-ini)",
        "the sheet of a day (2025-11-17 or hari-ini)"),
      permission: Permissions.seeAgenda
    ) { text, context in
      try ScheduleDocument.day(context.date(text), context)
    },
    PrintedKind(
      word: "serah-terima",
      title: Wording(
        "berita acara serah terima (001/BAST/XI/2025)", "a hand-over document (001/BAST/XI/2025)"),
      permission: Permissions.seeAssets
    ) { text, context in
      try HandoverDocument.make(number: text, context)
    },
    PrintedKind(
      word: "aset-pemegang",
      title: Wording("daftar aset per pemegang (P33)", "the items of a holder (P33)"),
      permission: Permissions.seeAssets
    ) { text, context in
      try HoldingsDocument.make(holder: text.uppercased(), context)
    },
  ]
}
