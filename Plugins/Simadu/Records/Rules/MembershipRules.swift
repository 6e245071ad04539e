import SidilanKit

/// What the law and the standing orders say about factions and bodies, as valid on a day.
struct MembershipRules: Hashable, Sendable {
  /// Bodies of at most a share of the council's seats, whatever their codes: a vacancy makes no composition wrong that
  /// was right.
  struct Limit: Hashable, Sendable {
    let kinds: Set<RegisteredBody.Kind>
    /// The codes of those that are usually as large as they may be; a proportion is of so many seats when none is named.
    let filled: [String]
    let share: Fraction

    /// The most seats on the board for so many of the council, rounded down.
    func most(of members: Int) -> Int { members * share.numerator / share.denominator }
  }

  /// A board of a fixed size.
  struct FixedSize: Hashable, Sendable {
    let body: String
    let seats: Int
  }

  /// A step in the making of a replacement, and how long it may take after the one before.
  struct ReplacementStep: Hashable, Sendable {
    let title: Wording
    let workingDays: Int
  }

  let chairsPerBody: Ruled<Int>
  let commissionsPerMember: Ruled<Int>
  let leadersInCommissions: Ruled<Bool>
  let limitedBoards: Ruled<Limit>
  let honourBoard: Ruled<FixedSize>
  let commissions: Ruled<SeatSteps>
  let factionMinimum: Basis
  let needsFaction: Ruled<Bool>
  let needsCommission: Ruled<Bool>
  let deputyChairs: Ruled<SeatSteps>
  let exOfficioChair: Ruled<[String]>
  let reformedKinds: Ruled<[RegisteredBody.Kind]>
  let termInYears: Ruled<Int>
  let suspendedInOffice: Ruled<Bool>
  let oneFactionPerParty: Ruled<Bool>
  let successorOfSameParty: Ruled<Bool>
  let changingPartyEnds: Ruled<Bool>
  let combinedFactions: Ruled<Int>
  /// The fewest months of a term for which a member is replaced.
  let monthsForReplacement: Ruled<Int>
  let replacementSteps: Ruled<[ReplacementStep]>

  /// Reads the set `keanggotaan`.
  init(_ set: ParameterSet) throws(RuleError) {
    chairsPerBody = try Ruled(set, "ketua_per_akd") { field throws(RuleError) in
      try field.integer(in: 1...10)
    }
    commissionsPerMember = try Ruled(set, "komisi_per_anggota") { field throws(RuleError) in
      try field.integer(in: 1...10)
    }
    leadersInCommissions = try Self.flag(set, "pimpinan_boleh_di_komisi")
    limitedBoards = try Ruled(set, "badan_dibatasi") { field throws(RuleError) in
      try field.allowOnly(["jenis", "biasanya_penuh", "paling_banyak"])
      let kinds: [RegisteredBody.Kind] = try field.field("jenis").list().map {
        item throws(RuleError) in try item.choice()
      }
      return Limit(
        kinds: Set(kinds), filled: try Self.texts(field.field("biasanya_penuh")),
        share: try field.field("paling_banyak").fraction())
    }
    honourBoard = try Ruled(set, "badan_kehormatan") { field throws(RuleError) in
      try field.allowOnly(["kode", "anggota"])
      return FixedSize(
        body: try field.field("kode").text(), seats: try field.field("anggota").integer(in: 1...99))
    }
    commissions = try Ruled(set, "jumlah_komisi") { field throws(RuleError) in
      try SeatSteps(field)
    }
    let minimum = try Ruled(set, "fraksi_paling_sedikit") { field throws(RuleError) in
      let text = try field.text()
      guard text == "jumlah_komisi" else { throw field.unsuitable(text) }
      return text
    }
    factionMinimum = minimum.basis
    needsFaction = try Self.flag(set, "wajib_fraksi")
    needsCommission = try Self.flag(set, "wajib_komisi")
    deputyChairs = try Ruled(set, "wakil_ketua") { field throws(RuleError) in
      try SeatSteps(field)
    }
    exOfficioChair = try Ruled(set, "ketua_melekat") { field throws(RuleError) in
      try Self.texts(field)
    }
    reformedKinds = try Ruled(set, "dibentuk_ulang") { field throws(RuleError) in
      try field.list().map { item throws(RuleError) in try item.choice() }
    }
    termInYears = try Ruled(set, "masa_jabatan_tahun") { field throws(RuleError) in
      try field.integer(in: 1...20)
    }
    suspendedInOffice = try Self.flag(set, "jabatan_saat_sementara")
    oneFactionPerParty = try Self.flag(set, "satu_fraksi_per_partai")
    successorOfSameParty = try Self.flag(set, "pengganti_separtai")
    changingPartyEnds = try Self.flag(set, "pindah_partai_berhenti")
    combinedFactions = try Ruled(set, "fraksi_gabungan_paling_banyak") { field throws(RuleError) in
      try field.integer(in: 0...99)
    }
    monthsForReplacement = try Ruled(set, "paw_sisa_masa_bulan") { field throws(RuleError) in
      try field.integer(in: 0...60)
    }
    replacementSteps = try Ruled(set, "paw_tenggat") { field throws(RuleError) in
      try field.list().map { step throws(RuleError) in
        try step.allowOnly(["nama", "name", "hari_kerja"])
        return ReplacementStep(
          title: Wording(try step.field("nama").text(), try step.field("name").text()),
          workingDays: try step.field("hari_kerja").integer(in: TimeLimit.counts))
      }
    }
  }

  /// The fewest members of a faction: as many as there are commissions, or as there must be while none is formed.
  func factionMinimum(commissions found: Int, seats: Int) -> Int {
    found > 0 ? found : commissions.value.number(seats: seats)
  }

  private static func flag(_ set: ParameterSet, _ name: String) throws(RuleError) -> Ruled<Bool> {
    try Ruled(set, name) { field throws(RuleError) in try field.flag() }
  }

  private static func texts(_ field: ParameterField) throws(RuleError) -> [String] {
    try field.list().map { item throws(RuleError) in try item.text() }
  }
}
