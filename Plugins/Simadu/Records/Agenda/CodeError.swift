import SidilanKit

/// Codes that stand for nobody or nothing.
enum CodeError: ExplainedError, Hashable {
  case noMember(String, CivilDate)
  case noBody(String, CivilDate)
  case noPerson(String, CivilDate)

  var sentence: Wording {
    switch self {
    case .noMember(let code, let day):
      Wording(
        "tidak ada anggota '\(code)' pada \(day); kode anggota seperti A17, lihat 'sidilan simadu --help'",
        "there is no member '\(code)' on \(day); codes are such as A17, see 'sidilan simadu --help'"
      )
    case .noBody(let code, let day):
      Wording(
        "tidak ada alat kelengkapan '\(code)' pada \(day); kodenya seperti komisi-3 atau banggar",
        "there is no body '\(code)' on \(day); codes are such as komisi-3 or banggar")
    case .noPerson(let code, let day):
      Wording(
        "tidak ada anggota atau pegawai '\(code)' pada \(day); kodenya seperti A17 atau P33",
        "there is neither a member nor staff '\(code)' on \(day); codes are such as A17 or P33")
    }
  }
}
