extension Role {
  /// Roles that one person may not hold at a time, in whichever manner.
  ///
  /// Who orders payments (Pengguna Anggaran: the secretary) may not be the one who keeps and pays the money
  /// (specification, section 2.1: who drafts payroll cannot approve it).
  var apart: Set<Role> {
    switch self {
    case .secretary: [.treasurer]
    case .treasurer: [.secretary]
    default: []
    }
  }
}
