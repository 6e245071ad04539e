import SidilanKit

/// The dated rules of the agenda: limits of time, recess, what Banmus sets.
struct AgendaRules: Hashable, Sendable {
  /// How long before a meeting a change may be asked for.
  let change: TimeLimit
  /// How long before a meeting the invitation must be out.
  let invitation: TimeLimit
  /// The kinds of meetings to which members are invited.
  let inviting: Set<AgendaKind>
  /// The longest recess, in days.
  let longestRecess: Int
  /// How many recesses a council year has.
  let recessesPerYear: Int
  /// How many sitting periods a council year has.
  let sittingsPerYear: Int
  /// The kinds of meetings that are not held in a recess.
  let barredInRecess: Set<AgendaKind>
  /// The rule on recess.
  let recessBasis: Basis
  /// The rule on sitting periods.
  let sittingBasis: Basis
  /// The rule that Banmus sets the schedule.
  let settingBasis: Basis
  /// The kinds in which the whole council takes part.
  let wholeCouncil: Set<AgendaKind>
  /// The kinds that belong into a sitting period.
  let inSitting: Set<AgendaKind>
  /// The kinds that are meetings of a body or a unit.
  let needingBody: Set<AgendaKind>
  /// The kinds to which staff may be called beside members.
  let withStaff: Set<AgendaKind>
  /// The bodies that meet behind closed doors.
  let closedBodies: Set<String>
  /// How a plenary is numbered.
  let plenaryNumber: NumberPattern
  private let conveners: [AgendaKind: [Convener]]

  /// Reads a set named `agenda`.
  init(_ set: ParameterSet) throws {
    let values = set.values
    change = try Self.limit("agenda.perubahan", values.field("perubahan"))
    invitation = try Self.limit("agenda.undangan", values.field("undangan"))
    inviting = try Self.kinds(values.field("undangan").field("jenis"))
    let recess = try values.field("reses")
    longestRecess = try recess.field("paling_lama_hari").integer(in: 1...366)
    recessesPerYear = try recess.field("kali_setahun").integer(in: 1...12)
    barredInRecess = try Self.kinds(recess.field("jenis_dilarang"))
    recessBasis = try Basis(recess)
    let sitting = try values.field("masa_sidang")
    sittingsPerYear = try sitting.field("kali_setahun").integer(in: 1...12)
    sittingBasis = try Basis(sitting)
    inSitting = try Self.kinds(sitting.field("jenis"))
    settingBasis = try Basis(values.field("penetapan"))
    wholeCouncil = try Self.kinds(values.field("seluruh_dewan"))
    let conveners = try values.field("penyelenggara")
    needingBody = try Self.kinds(conveners.field("wajib"))
    self.conveners = try Dictionary(
      uniqueKeysWithValues: AgendaKind.allCases.map { kind in
        (kind, try conveners.field(kind.rawValue).list().map { try $0.choice() })
      })
    withStaff = try Self.kinds(values.field("dengan_pegawai"))
    closedBodies = try Set(values.field("badan_tertutup").list().map { try $0.text() })
    plenaryNumber = try NumberPattern(parsing: values.field("nomor_paripurna").text())
  }

  /// The rules that are valid on a day.
  static func on(_ day: CivilDate, _ context: PluginContext) throws -> AgendaRules {
    try AgendaRules(context.rules.parameters(of: "simadu").set("agenda", on: day))
  }

  /// What may hold events of a kind; empty for those of the whole council.
  func conveners(of kind: AgendaKind) -> [Convener] { conveners[kind] ?? [] }

  /// Whether a meeting is behind closed doors, by its body or for a reason of its own.
  func isClosed(_ draft: AgendaDraft) -> Bool {
    draft.closedReason != nil || draft.body.map { closedBodies.contains($0) } ?? false
  }

  /// A limit of time of a parameter file.
  static func limit(_ name: String, _ field: ParameterField) throws -> TimeLimit {
    let basis = try Basis(field)
    return try TimeLimit(
      name, field.field("jumlah").integer(in: TimeLimit.counts), field.field("satuan").choice(),
      source: basis.text, isVerified: basis.isVerified)
  }

  private static func kinds(_ field: ParameterField) throws -> Set<AgendaKind> {
    try Set(field.list().map { try $0.choice() })
  }
}

extension TimeLimit {
  /// The rule that sets it.
  var basis: Basis { Basis(text: source, isVerified: isVerified) }

  /// The limit for people, `3 hari kalender`.
  var wording: Wording {
    switch unit {
    case .workingDays: Wording("\(count) hari kerja", "\(count) working days")
    case .calendarDays: Wording("\(count) hari kalender", "\(count) calendar days")
    case .hours: Wording("\(count) jam", "\(count) hours")
    }
  }
}
