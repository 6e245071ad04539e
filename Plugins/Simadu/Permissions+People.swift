import SidilanKit

extension Permissions {
  /// Seeing the public register: members, factions, bodies.
  static let seeRegister = Permission(
    "simadu.register.lihat", title: Wording("Melihat buku induk", "Seeing the register"),
    reason: Wording(
      "Susunan dewan terbuka bagi pegawai.", "The make-up of the council is open to staff."),
    roles: Role.allCases.filter { $0 != .citizen })
  /// Seeing restricted records of the register.
  static let seeRestricted = Permission(
    "simadu.akses.terbatas",
    title: Wording("Melihat catatan terbatas buku induk", "Seeing restricted records"),
    reason: Wording(
      "Catatan orang memuat data pribadi.", "Records of persons hold personal data."),
    roles: [.secretary, .sessionsHead, .generalHead, .financeHead, .auditor])
  /// Seeing the staff.
  static let seeStaff = Permission(
    "simadu.pegawai.lihat", title: Wording("Melihat daftar pegawai", "Seeing the staff"),
    reason: Wording("Daftar pegawai bersifat internal.", "The list of staff is internal."),
    roles: Role.allCases.filter { ![.citizen, .agency, .planningAgency].contains($0) })
  /// Adding, ending and replacing members; factions.
  static let changeMembers = Permission(
    "simadu.anggota.ubah", title: Wording("Mengubah anggota dan fraksi", "Changing members"),
    reason: Wording(
      "Gaji, kuorum, dan label pembicara bersandar padanya.",
      "Pay, quorum and labels of speakers rest on it."), roles: [.secretary, .sessionsHead])
  /// Forming bodies and filling seats.
  static let changeBodies = Permission(
    "simadu.akd.ubah", title: Wording("Mengubah susunan AKD", "Changing bodies"),
    reason: Wording(
      "Kuorum komisi dan tunjangan bersandar padanya.",
      "Quorum of commissions and allowances rest on it."), roles: [.secretary, .sessionsHead])
  /// Changing staff and units.
  static let changeStaff = Permission(
    "simadu.pegawai.ubah", title: Wording("Mengubah pegawai dan unit", "Changing staff and units"),
    reason: Wording(
      "Kewenangan pegawai mengikuti jabatannya.", "What staff may do follows their post."),
    roles: [.secretary, .generalHead])
  /// Writing decrees down.
  static let recordDecrees = Permission(
    "simadu.sk.catat", title: Wording("Mencatat SK", "Writing decrees down"),
    reason: Wording(
      "Setiap pengangkatan bersandar pada SK.", "Every appointment rests on a decree."),
    roles: [.secretary, .sessionsHead, .generalHead])
  /// Taking members or staff in from a file; what is in it decides which permission is asked for besides.
  static let importPeople = Permission(
    "simadu.impor.jalankan", title: Wording("Mengimpor dari berkas", "Importing from files"),
    reason: Wording(
      "Sekali jalan mencatat banyak orang; hak mengubah anggota atau pegawai tetap diperlukan.",
      "One run writes many persons down; the right to change members or staff is needed besides."),
    roles: [.secretary, .sessionsHead, .generalHead])
  /// Filling an empty register with an invented council.
  static let fillSample = Permission(
    "simadu.contoh.isi", title: Wording("Mengisi dewan contoh", "Filling in a sample council"),
    reason: Wording(
      "Hanya untuk mencoba, di penyimpanan kosong.", "Only for trying, in an empty store."),
    roles: [.administrator])
  /// Those of people, bodies and decrees.
  static let people = [
    seeRegister, seeRestricted, seeStaff, changeMembers, changeBodies, changeStaff, recordDecrees,
    importPeople, fillSample,
  ]
}
