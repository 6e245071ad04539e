import SidilanKit

/// What a sample council does in a year, week by week; slots are such that nothing conflicts.
///
/// In one slot there are commissions only (their members are different ones), or one board, or the whole council.
struct SamplePlan {
  /// An event of the plan.
  struct Event: Hashable, Sendable {
    let draft: AgendaDraft
    let isCancelled: Bool
  }

  let year: Int
  let recesses: [Validity]
  let calendar: WorkingDayCalendar

  private static let topics: [[String]] = [
    ["sertifikasi tanah aset kota", "pelayanan kependudukan", "ketertiban umum"],
    ["retribusi pasar", "kinerja Perumda air minum", "pengembangan pariwisata pantai"],
    ["drainase dan banjir", "penerangan jalan umum", "pengelolaan sampah"],
    ["penerimaan peserta didik baru", "layanan puskesmas", "bantuan sosial"],
  ]
  private static let boards: [(String, String)] = [
    ("banmus", "Penyusunan jadwal bulan berikutnya"), ("banggar", "Pembahasan realisasi anggaran"),
    ("bapemperda", "Harmonisasi raperda"), ("bk", "Evaluasi kehadiran anggota"),
  ]

  /// All events in the order of their beginning.
  func events() throws -> [Event] {
    var found: [AgendaDraft] = []
    for recess in recesses { found.append(try self.recess(recess)) }
    var week = 0
    var day = try CivilDate(year: year, month: 1, day: 1)
    while day.year == year {
      if day.weekday == .monday { week += 1 }
      if try calendar.isWorkingDay(day), !recesses.contains(where: { $0.holds(on: day) }) {
        found += try drafts(on: day, week)
      }
      day = try day.adding(days: 1)
    }
    return found.sorted { ($0.start, $0.title) < ($1.start, $1.title) }.enumerated().map {
      Event(draft: $1, isCancelled: $0 % 37 == 36 && $1.kind == .commission)
    }
  }

  private func recess(_ validity: Validity) throws -> AgendaDraft {
    AgendaDraft(
      kind: .recess, title: "Reses anggota DPRD",
      start: try moment(validity.since, 8, 0),
      end: try moment(validity.until ?? validity.since, 17, 0))
  }

  private func drafts(on day: CivilDate, _ week: Int) throws -> [AgendaDraft] {
    // Every eighth week the commissions travel from Wednesday to Friday.
    let travels = week % 8 == 5
    switch day.weekday {
    case .monday:
      let (body, title) = Self.boards[week % Self.boards.count]
      return [
        try draft(.board, title, day, 9, body, "gabungan"),
        try commission(week % 4, week, day, 13), try commission((week + 1) % 4, week, day, 13),
      ]
    case .tuesday:
      return [
        try commission((week + 2) % 4, week, day, 9), try commission((week + 3) % 4, week, day, 9),
      ]
    case .wednesday:
      if travels { return try (0..<4).compactMap { try travel($0, week, day) } }
      return week % 2 == 0
        ? [try draft(.plenary, plenaryTitle(week), day, 9, nil, "utama")]
        : [try hearing(week % 4, week, day)]
    case .thursday:
      if travels { return [] }
      return [try draft(.guests, "Penerimaan kunjungan DPRD kota lain", day, 13, nil, "tamu")]
    case .friday:
      if travels || week % 12 != 7 { return [] }
      return [try draft(.training, "Bimbingan teknis penyusunan perda", day, 9, nil, "gabungan")]
    default: return []
    }
  }

  private func commission(_ number: Int, _ week: Int, _ day: CivilDate, _ hour: Int) throws
    -> AgendaDraft
  {
    let topics = Self.topics[number]
    return try draft(
      .commission, "Pembahasan \(topics[week % topics.count])", day, hour, "komisi-\(number + 1)",
      "komisi-\(number + 1)")
  }

  private func hearing(_ number: Int, _ week: Int, _ day: CivilDate) throws -> AgendaDraft {
    let topics = Self.topics[number]
    return try draft(
      .hearing, "Dengar pendapat tentang \(topics[week % topics.count])", day, 10,
      "komisi-\(number + 1)", "gabungan")
  }

  private func travel(_ number: Int, _ week: Int, _ day: CivilDate) throws -> AgendaDraft? {
    let friday = try day.adding(days: 2)
    let isInRecess = recesses.contains { $0.holds(on: friday) }
    guard friday.year == year, !isInRecess else { return nil }
    return AgendaDraft(
      kind: .workingVisit, title: "Kunjungan kerja Komisi \(SittingPeriod.roman(number + 1))",
      start: try moment(day, 8, 0), end: try moment(friday, 16, 0), body: "komisi-\(number + 1)")
  }

  private func plenaryTitle(_ week: Int) -> String {
    let titles = [
      "Penyampaian raperda", "Pemandangan umum fraksi", "Jawaban Wali Kota",
      "Laporan panitia khusus dan persetujuan bersama",
    ]
    return titles[week / 2 % titles.count]
  }

  private func draft(
    _ kind: AgendaKind, _ title: String, _ day: CivilDate, _ hour: Int, _ body: String?,
    _ room: String
  ) throws -> AgendaDraft {
    AgendaDraft(
      kind: kind, title: title, start: try moment(day, hour, 0),
      end: try moment(day, hour + 2, 30), body: body, room: room)
  }

  private func moment(_ day: CivilDate, _ hour: Int, _ minute: Int) throws -> CivilMoment {
    CivilMoment(day, try ClockTime(hour: hour, minute: minute))
  }
}
