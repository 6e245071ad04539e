import Meeting
import PluginKit
import RecordStore

/// The permissions of the kernel's own commands; their namespace is `inti`.
enum KernelPermissions {
  /// Switching plugins on and off.
  static let switchPlugins = Permission(
    "inti.plugin.atur",
    title: Wording("Mengaktifkan dan mematikan modul", "Switching modules on and off"),
    reason: Wording(
      "Modul yang mati tidak melayani siapa pun.", "A module that is off serves nobody."),
    roles: [.administrator])

  /// Looking for records; what is found depends on what else is allowed.
  static let search = Permission(
    "inti.cari", title: Wording("Mencari catatan", "Searching records"),
    reason: Wording(
      "Judul catatan internal hanya untuk pegawai.", "Titles of internal records are for staff."),
    roles: Role.office)
  /// Seeing who changed what.
  static let seeTrail = Permission(
    "inti.jejak.lihat", title: Wording("Melihat jejak catatan", "Seeing the trail of records"),
    reason: Wording(
      "Jejak memuat nama pelaku dan nilai lama.", "The trail holds names and old values."),
    roles: [.secretary, .archivist, .auditor, .administrator])
  /// Verifying everything.
  static let check = Permission(
    "inti.periksa", title: Wording("Memeriksa penyimpanan", "Checking the store"),
    reason: Wording(
      "Pemeriksaan membaca semuanya.", "A check reads everything."),
    roles: [.secretary, .archivist, .auditor, .administrator])
  /// Copying everything.
  static let backUp = Permission(
    "inti.cadangkan", title: Wording("Membuat cadangan", "Making backups"),
    reason: Wording(
      "Cadangan memuat semua data, juga yang rahasia.",
      "A backup holds all data, also what is secret."), roles: [.administrator])
  /// Writing everything in a form that others read.
  static let export = Permission(
    "inti.ekspor", title: Wording("Mengekspor semuanya", "Exporting everything"),
    reason: Wording(
      "Ekspor memuat data pribadi dan yang rahasia, terbaca oleh siapa pun.",
      "An export holds personal and secret data, readable by anybody."),
    roles: [.secretary, .auditor])

  /// The council's name, letterhead, seats.
  static let changeCouncil = Permission(
    "inti.dewan.ubah", title: Wording("Mengubah data dewan", "Changing the council's data"),
    reason: Wording(
      "Nama dan kop tercetak pada setiap surat.", "Name and letterhead stand on every letter."),
    roles: [.secretary, .administrator])
  /// Accounts, roles and what roles hold.
  static let administerAccounts = Permission(
    Account.administration, title: Wording("Mengatur akun dan peran", "Administering accounts"),
    reason: Wording(
      "Siapa yang mengatur akun menentukan siapa yang boleh apa.",
      "Who administers accounts decides who may do what."), roles: [.administrator])
  /// Seeing accounts and roles.
  static let seeAccounts = Permission(
    "inti.akun.lihat", title: Wording("Melihat akun dan peran", "Seeing accounts and roles"),
    reason: Wording(
      "Daftar akun memuat nama pegawai.", "The list of accounts holds names of staff."),
    roles: [.secretary, .auditor, .administrator])
  /// Serving people who ask about their personal data.
  static let servePrivacy = Permission(
    "inti.pdp.layani",
    title: Wording("Melayani hak pemilik data", "Serving people's rights to their data"),
    reason: Wording(
      "Memperlihatkan semua data pribadi seseorang.", "Shows all personal data of somebody."),
    roles: [.secretary, .generalHead])
  /// Deleting personal data.
  static let erasePrivacy = Permission(
    "inti.pdp.hapus", title: Wording("Menghapus data pribadi", "Deleting personal data"),
    reason: Wording("Yang dihapus tidak kembali.", "What is deleted does not come back."),
    roles: [.secretary])
  /// Filling in a sample council.
  static let fillSample = Permission(
    "inti.contoh", title: Wording("Mengisi dewan contoh", "Filling in a sample council"),
    reason: Wording("Hanya untuk mencoba.", "Only for trying."), roles: [.administrator])
  /// The kinds of personal data (UU 27/2022), each by itself.
  static let personalData: [Permission] = PersonalDataTag.allCases.map { tag in
    Permission(
      tag.permission, title: tag.title,
      reason: Wording(
        "Data pribadi hanya untuk yang memerlukannya dalam tugas.",
        "Personal data are for those only who need them in their duty."), roles: tag.roles)
  }

  /// The namespace under which the kernel declares.
  static let module = "inti"
  /// All of them.
  static let all =
    [
      switchPlugins, search, seeTrail, check, backUp, export, changeCouncil, servePrivacy,
      erasePrivacy, fillSample, administerAccounts,
      seeAccounts,
    ] + personalData + MeetingPermissions.all
  /// Which roles hold each of them.
  static let holdings = Dictionary(
    all.map { ($0.id, $0.roles) }, uniquingKeysWith: { first, _ in first })
}

extension Role {
  /// Everybody who works in the council's office or sits in it.
  static let office: [Role] = allCases.filter { !outsiders.contains($0) }
}

extension PersonalDataTag {
  /// What it is, for people.
  fileprivate var title: Wording {
    switch self {
    case .identityNumber: Wording("Nomor induk kependudukan", "Identity numbers")
    case .finance: Wording("Data keuangan pribadi", "Personal finances")
    case .voice: Wording("Biometrik suara", "Voice biometrics")
    case .health: Wording("Data kesehatan", "Health data")
    case .child: Wording("Data anak", "Data of children")
    case .contact: Wording("Nomor telepon dan alamat", "Telephone numbers and addresses")
    }
  }

  /// Who needs such data in their duty (specification, section 13).
  fileprivate var roles: [Role] {
    switch self {
    case .identityNumber: [.secretary, .generalHead, .financeHead, .treasurer, .auditor]
    case .finance: [.secretary, .financeHead, .treasurer, .auditor]
    case .voice: []
    case .health: [.secretary, .sessionsHead, .generalHead]
    case .child: [.financeHead, .treasurer]
    case .contact: [.secretary, .sessionsHead, .generalHead, .serviceOperator]
    }
  }
}
