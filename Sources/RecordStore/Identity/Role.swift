/// What somebody is in the council's office (specification, section 2.1); a role holds permissions.
public enum Role: String, Codable, Sendable, CaseIterable, Comparable {
  case chair = "ketua"
  case deputyChair = "wakil_ketua"
  case bodyChair = "pimpinan_akd"
  case member = "anggota"
  case factionStaff = "staf_fraksi"
  case secretary = "sekwan"
  case sessionsHead = "kabag_persidangan"
  case generalHead = "kabag_umum"
  case financeHead = "kabag_keuangan"
  case treasurer = "bendahara"
  case minutesWriter = "perisalah"
  case serviceOperator = "operator_layanan"
  case archivist = "arsiparis"
  case agency = "opd"
  case planningAgency = "bappeda"
  case citizen = "warga"
  case auditor = "auditor"
  case administrator = "pengelola"

  /// The roles of people outside the council and its office.
  public static let outsiders: Set<Role> = [.agency, .planningAgency, .citizen]

  /// In the order of the specification.
  public static func < (left: Role, right: Role) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
