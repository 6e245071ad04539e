import SidilanKit

/// The things that the register's messages speak of, with what to type or where to look.
enum RegisterNoun: Hashable, Sendable {
  case person, member, staff, faction, body, decree, unit, party, constituency
  case name, sex, identityNumber, phone, birthDate, staffNumber, rank, position, bodyKind, reason
  case about, issuer, code, table, seats, why

  /// Its name.
  var name: Wording {
    switch self {
    case .person: Wording("orang", "person")
    case .member: Wording("anggota", "member")
    case .staff: Wording("pegawai", "employee")
    case .faction: Wording("fraksi", "faction")
    case .body: Wording("AKD", "body")
    case .decree: Wording("SK", "decree")
    case .unit: Wording("unit", "unit")
    case .party: Wording("partai", "party")
    case .constituency: Wording("dapil", "constituency")
    case .name: Wording("nama", "name")
    case .sex: Wording("jenis kelamin", "sex")
    case .identityNumber: Wording("NIK", "identity number (NIK)")
    case .phone: Wording("nomor telepon", "telephone number")
    case .birthDate: Wording("tanggal lahir", "date of birth")
    case .staffNumber: Wording("NIP", "employee number (NIP)")
    case .rank: Wording("golongan", "rank")
    case .position: Wording("jabatan", "position")
    case .bodyKind: Wording("jenis AKD", "kind of body")
    case .reason: Wording("alasan berhenti", "reason of leaving")
    case .why: Wording("alasan", "reason")
    case .about: Wording("perihal SK", "subject of the decree")
    case .issuer: Wording("penerbit SK", "issuer of the decree")
    case .code: Wording("kode", "code")
    case .table: Wording("tabel rujukan", "table of reference")
    case .seats: Wording("jumlah kursi", "number of seats")
    }
  }

  /// What to type, or where to look.
  var advice: Wording {
    switch self {
    case .person: see("orang")
    case .member: see("anggota")
    case .staff: see("pegawai")
    case .faction: see("fraksi")
    case .body: see("akd")
    case .decree:
      Wording(
        "catat dahulu dengan 'sidilan simadu sk tambah NOMOR --tanggal ... --tentang ...'",
        "write it down first with 'sidilan simadu sk tambah NUMBER --tanggal ... --tentang ...'")
    case .unit: see("opd")
    case .party: see("partai")
    case .constituency: see("dapil")
    case .name: Wording("tulis nama dengan huruf", "write a name with letters")
    case .sex: Wording("tulis L atau P", "write L or P")
    case .identityNumber: Wording("tulis 16 angka", "write 16 digits")
    case .phone: Wording("tulis seperti 0812-3456-7890", "write it like 0812-3456-7890")
    case .birthDate: Wording("tulis seperti 1975-03-21", "write it like 1975-03-21")
    case .staffNumber: Wording("tulis 18 angka", "write 18 digits")
    case .rank: Wording("tulis seperti III/d atau IX", "write it like III/d or IX")
    case .position:
      Wording(
        "tulis ketua, wakil_ketua, sekretaris, atau anggota",
        "write ketua, wakil_ketua, sekretaris or anggota")
    case .bodyKind:
      Wording(
        "tulis pimpinan, komisi, badan, atau pansus", "write pimpinan, komisi, badan or pansus")
    case .reason:
      Wording(
        "tulis meninggal, mengundurkan_diri, diberhentikan, pindah_partai, atau akhir_masa",
        "write meninggal, mengundurkan_diri, diberhentikan, pindah_partai or akhir_masa")
    case .about, .issuer, .seats, .why: Wording("isi teksnya", "fill it in")
    case .code:
      Wording(
        "tulis huruf kecil, angka, dan tanda hubung (komisi-3); anggota A17, pegawai P33",
        "write lower-case letters, digits and hyphens (komisi-3); members A17, employees P33")
    case .table: Wording("pasang ulang data modul", "install the module's data again")
    }
  }

  private func see(_ command: String) -> Wording {
    Wording("lihat 'sidilan simadu \(command)'", "see 'sidilan simadu \(command)'")
  }
}
