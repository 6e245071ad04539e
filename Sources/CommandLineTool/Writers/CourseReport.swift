import Meeting
import PluginKit

/// What is calculated of a meeting's course, for people and programs.
enum CourseReport {
  /// Net length with what it is made of.
  ///
  /// - Throws: `MeetingError.notOpened`.
  static func lengths(_ log: MeetingLog, at now: Int64) throws -> FieldTable {
    guard let length = MeetingLength(log.course, at: now) else {
      throw MeetingError.notOpened(meeting: log.meeting.code)
    }
    let day = log.meeting.date
    var table = FieldTable()
    table.add("rapat", Message("rapat", "meeting"), log.meeting.code)
    table.add(
      "dibuka", Message("dibuka", "opened"),
      log.course.opened.map { WITAClock.text($0, on: day) + " WITA" })
    table.add(
      "ditutup", Message("ditutup", "closed"),
      log.course.closed.map { WITAClock.text($0, on: day) + " WITA" })
    for (index, suspension) in log.course.suspensions.enumerated() {
      let end = suspension.end.map { WITAClock.text($0, on: day) } ?? "…"
      table.add(
        "skors_\(index + 1)", Message("skors \(index + 1)", "suspension \(index + 1)"),
        "\(WITAClock.text(suspension.start, on: day))–\(end)")
    }
    for (key, title, value) in [
      ("kotor", Message("seluruhnya", "whole"), length.gross),
      ("skors", Message("diskors", "suspended"), length.suspended),
      ("bersih", Message("bersih", "net"), length.net),
    ] {
      table.add(key, title, Catalogue.span(value).text())
    }
    table.add(
      "bersih_menit", Message("bersih (menit)", "net (minutes)"),
      .number(MeetingLength.minutes(length.net)))
    table.add(
      "bersih_detik", Message("bersih (detik)", "net (seconds)"), .number(length.net / 1000))
    table.add("tahap", Message("tahap", "phase"), Catalogue.phase(log.course.phase).text())
    return table
  }

  /// Who spoke how long.
  static func shares(_ log: MeetingLog, byFaction: Bool, at now: Int64) -> ResultTable {
    let meeting = log.meeting
    let people = Dictionary(
      meeting.participants.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let shares = SpeakingShares(log.course.turns, at: now) { turn in
      byFaction ? people[turn.person]?.faction : turn.person
    }
    var table = ResultTable(
      [
        .init("kode", Wording("kode", "code")),
        .init("nama", byFaction ? Wording("fraksi", "faction") : Wording("pembicara", "speaker")),
        .init("giliran", Wording("giliran", "turns")),
        .init("detik", Wording("detik", "seconds")), .init("lama", Wording("lama", "length")),
        .init("bagian", Wording("bagian (%)", "share (%)")),
      ], nothing: Wording("Belum ada yang bicara.", "Nobody has spoken yet."))
    for share in shares.shares {
      let name =
        byFaction
        ? share.code.flatMap { code in
          meeting.participants.first { $0.faction == code }?.factionName
        } ?? share.code ?? Message("di luar fraksi", "of no faction").text()
        : share.code.map { meeting.name(of: $0) }
      table.add([
        .init(share.code), .init(name), .number(Int64(share.turns)),
        .number(share.length / 1000), .text(Catalogue.span(share.length).text()),
        .text(Clock.decimal(Double(share.perMille) / 10, places: 1)),
      ])
    }
    return table
  }

  /// The takes in order.
  static func takes(_ plan: TakePlan, _ log: MeetingLog) -> ResultTable {
    var table = ResultTable([
      .init("take", Wording("take", "take")), .init("staf", Wording("staf", "writer")),
      .init("dari", Wording("dari", "from")), .init("sampai", Wording("sampai", "to")),
      .init("lama", Wording("lama bersih", "net length")),
    ])
    for take in plan.takes {
      table.add([
        .number(Int64(take.number)), .text(take.person),
        .text(WITAClock.text(take.start, on: log.meeting.date)),
        .text(WITAClock.text(take.end, on: log.meeting.date)),
        .text(Catalogue.span(take.length).text()),
      ])
    }
    return table
  }

  /// The four indicators.
  static func workload(_ load: Workload, _ rules: MeetingRules) -> ResultTable {
    var table = ResultTable(
      [
        .init("jenis", Wording("jenis rapat", "kind of meeting")),
        .init("rapat", Wording("rapat", "meetings")),
        .init("menit", Wording("bersih (menit)", "net (minutes)")),
        .init("akd", Wording("AKD", "bodies")),
      ],
      nothing: Wording("Tidak ada rapat yang ditutup.", "No meeting was closed."))
    for kind in load.kinds {
      let title = rules.kinds.first { $0.name == kind.name }?.title.text() ?? kind.name
      table.add([
        .text(title), .number(Int64(kind.meetings)), .number(MeetingLength.minutes(kind.net)),
        .empty,
      ])
    }
    if !load.kinds.isEmpty {
      table.add([
        .text(Message("jumlah", "sum").text()), .number(Int64(load.meetings)),
        .number(MeetingLength.minutes(load.net)), .number(Int64(load.bodies)),
      ])
    }
    return table
  }
}
