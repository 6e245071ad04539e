import SidilanKit

/// What the register holds of somebody's offices: as a member, on the staff, as holder of items, in events.
struct OfficeItems {
  private(set) var all: [PersonalItem] = []
  private var spans: [Validity] = []

  /// Whether no office was ever held.
  var isEmpty: Bool { spans.isEmpty }

  /// Whether an office is held on a day or will be.
  func isInOffice(on day: CivilDate) -> Bool {
    spans.contains { $0.until.map { $0 >= day } ?? true }
  }

  init(_ person: RecordID, _ store: StoreReader) throws {
    let members = try Self.codes("simadu_member", person, store)
    let staff = try Self.codes("simadu_staff", person, store)
    if !members.isEmpty {
      let history = try RegisterHistory.load(store)
      for code in members { try addMember(code, history, store) }
    }
    for code in staff { try addStaff(code, store) }
    for code in members + staff { try addHoldings(code, store) }
    for code in members + staff { try addVisits(code, store) }
  }

  private static func codes(_ table: String, _ person: RecordID, _ store: StoreReader) throws
    -> [String]
  {
    try String.fetchAll(
      store.database, sql: "SELECT code FROM \(table) WHERE person = ? ORDER BY since, code",
      arguments: [person.description])
  }

  private mutating func add(_ label: Wording, _ text: String?, tag: PersonalDataTag? = nil) {
    if let text { all.append(PersonalItem(label, text, tag: tag)) }
  }

  private mutating func addMember(
    _ code: String, _ history: RegisterHistory, _ store: StoreReader
  ) throws {
    let member = try MemberRecord.find(code, store)
    spans.append(member.validity)
    add(
      Wording("anggota", "member"),
      "\(code), \(Self.span(member.validity)), \(Self.decree(member.decree))")
    add(Wording("partai", "party"), member.party)
    add(Wording("dapil", "constituency"), member.constituency)
    add(Wording("sumpah/janji", "oath"), member.oath?.text())
    add(Wording("berhenti", "left"), member.endReason)
    add(Wording("SK berhenti", "decree of leaving"), member.endDecree)
    add(Wording("menggantikan", "replaces"), member.replaces)
    add(Wording("digantikan oleh", "replaced by"), member.replacedBy)
    for time in member.suspensions {
      add(Wording("diberhentikan sementara", "suspended"), Self.span(time))
    }
    let names = Dictionary(
      history.bodies.map { ($0.code, $0.name) } + history.factions.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    for (label, seats) in [
      (Wording("fraksi", "faction"), history.factionSeats), (Wording("AKD", "body"), history.seats),
    ] {
      for seat in seats where seat.member == code {
        add(
          label,
          "\(names[seat.place] ?? seat.place) (\(seat.position.title.indonesian.lowercased())), \(Self.span(seat.validity)), \(Self.decree(seat.decree))"
        )
      }
    }
    for code in try String.fetchAll(
      store.database,
      sql: """
        SELECT code FROM simadu_agenda_member JOIN simadu_agenda ON record = agenda
        WHERE member = ? ORDER BY starts
        """, arguments: [code])
    {
      add(Wording("disebut dalam agenda", "named in the agenda"), code)
    }
  }

  private mutating func addStaff(_ code: String, _ store: StoreReader) throws {
    let staff = try StaffRecord.find(code, store)
    spans.append(staff.validity)
    add(Wording("pegawai", "employee"), "\(code), \(Self.span(staff.validity))")
    add(Wording("NIP", "employee number"), staff.number, tag: .identityNumber)
    for row in try Row.fetchAll(
      store.database,
      sql: """
        SELECT simadu_post.*, simadu_unit.name FROM simadu_post
        JOIN simadu_unit ON simadu_unit.code = unit WHERE staff = ? ORDER BY number
        """, arguments: [code])
    {
      let rank: String? = row["rank"]
      let parts: [String?] = [
        row["office"], rank, row["name"], Self.span(try Validity(row)), Self.decree(row["decree"]),
      ]
      add(Wording("jabatan", "office"), parts.compactMap(\.self).joined(separator: ", "))
    }
  }

  private mutating func addHoldings(_ code: String, _ store: StoreReader) throws {
    for row in try Row.fetchAll(
      store.database,
      sql: """
        SELECT simadu_holding.*, simadu_asset.name, record.number FROM simadu_holding
        JOIN simadu_asset ON simadu_asset.code = asset JOIN record ON record.id = handover
        WHERE holder = ? ORDER BY simadu_holding.since, record.row
        """, arguments: [code])
    {
      let name: String = row["name"]
      let asset: String = row["asset"]
      let number: String? = row["number"]
      let due: String? = row["due"]
      let time = try Validity(row)
      add(
        time.until == nil
          ? Wording("barang dipegang", "item held") : Wording("pernah memegang", "item once held"),
        [
          "\(name) (\(asset))", Self.span(time), number, due.map { "kembali \($0)" },
        ].compactMap(\.self).joined(separator: ", "))
    }
  }

  private mutating func addVisits(_ code: String, _ store: StoreReader) throws {
    for row in try Row.fetchAll(
      store.database,
      sql: "SELECT code, institution, day FROM simadu_visit WHERE host = ? ORDER BY day, code",
      arguments: [code])
    {
      let parts: [String] = [row["code"], row["institution"], row["day"]]
      add(Wording("menerima kunjungan", "received a visit"), parts.joined(separator: ", "))
    }
  }

  private static func span(_ time: Validity) -> String {
    "\(time.since.text(.medium)) - \(time.until?.text(.medium) ?? "sekarang")"
  }

  private static func decree(_ number: String) -> String { "SK \(number)" }
}
