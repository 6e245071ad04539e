public import RecordStore

extension Role {
  /// The role's name for people.
  public var title: Wording {
    switch self {
    case .chair: Wording("Ketua DPRD", "Chair of the council")
    case .deputyChair: Wording("Wakil Ketua DPRD", "Deputy chair of the council")
    case .bodyChair: Wording("Pimpinan AKD", "Chair of a body")
    case .member: Wording("Anggota DPRD", "Member of the council")
    case .factionStaff: Wording("Staf fraksi", "Staff of a faction")
    case .secretary: Wording("Sekretaris DPRD", "Secretary of the council")
    case .sessionsHead:
      Wording("Kabag Persidangan dan Perundang-undangan", "Head of sessions and legislation")
    case .generalHead: Wording("Kabag Umum", "Head of general affairs")
    case .financeHead: Wording("Kabag Keuangan", "Head of finance")
    case .treasurer: Wording("Bendahara", "Treasurer")
    case .minutesWriter: Wording("Perisalah legislatif", "Writer of the minutes")
    case .serviceOperator: Wording("Operator layanan", "Operator of public services")
    case .archivist: Wording("Arsiparis", "Archivist")
    case .agency: Wording("Perangkat daerah (OPD)", "Agency of the city")
    case .planningAgency: Wording("Bappeda", "Planning agency")
    case .citizen: Wording("Warga", "Citizen")
    case .auditor: Wording("Auditor", "Auditor")
    case .administrator: Wording("Pengelola sistem", "System administrator")
    }
  }
}
