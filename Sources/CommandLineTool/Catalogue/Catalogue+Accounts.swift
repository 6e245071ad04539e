import CouncilRules
import PluginKit
import RecordStore

extension Catalogue {
  static let accountAbstract = Message(
    "Akun: siapa yang boleh bekerja, dengan peran apa.",
    "Accounts: who may work here, in which roles.")
  static let accountListAbstract = Message(
    "Menyebutkan semua akun dengan perannya hari ini.", "Lists all accounts with today's roles.")
  static let accountShowAbstract = Message(
    "Menampilkan satu akun; tanpa nama, akun Anda sendiri.",
    "Shows an account; without a name, your own.")
  static let accountAddAbstract = Message("Membuat akun.", "Makes an account.")
  static let accountUserAbstract = Message(
    "Menetapkan pengguna komputer ini yang memakai akun.",
    "Says which user of this computer uses an account.")
  static let accountOffAbstract = Message(
    "Mematikan akun; riwayatnya tetap.", "Switches an account off; its history stays.")
  static let accountOnAbstract = Message(
    "Mengaktifkan akun kembali.", "Switches an account on again.")
  static let accountGiveAbstract = Message(
    "Memberi peran untuk suatu masa: jabatan, a.n., Plt., atau Plh.",
    "Gives a role for a time: by appointment, on behalf, acting or daily.")
  static let accountEndAbstract = Message(
    "Mengakhiri satu peran akun; riwayat perannya tetap tercatat.",
    "Ends a role of an account; that it was held stays written down.")
  static let accountPasswordAbstract = Message(
    "Menetapkan sandi untuk halaman web; tanpa nama, sandi Anda sendiri.",
    "Sets the password for the web pages; without a name, your own.")
  static let accountCodeAbstract = Message(
    "Memasang autentikator (enam angka) dan kode pemulihan.",
    "Sets up an authenticator (six digits) and recovery codes.")
  static let accountTryAbstract = Message(
    "Mencoba sandi dan kode, seperti halaman web melakukannya.",
    "Tries password and code, as the web pages do.")
  static let deviceAbstract = Message(
    "Perangkat yang menandatangani perbuatan Anda.", "Devices that sign what you do.")
  static let deviceAddAbstract = Message(
    "Membuat kunci di komputer ini dan mendaftarkannya untuk akun Anda.",
    "Makes a key on this computer and registers it for your account.")
  static let deviceListAbstract = Message("Menyebutkan perangkat.", "Lists devices.")
  static let deviceRevokeAbstract = Message(
    "Mencabut perangkat; yang sudah ditandatangani tetap sah.",
    "Revokes a device; what it signed stays signed.")
  static let signAbstract = Message(
    "Menandatangani peristiwa Anda dengan kunci komputer ini.",
    "Signs an event of yours with this computer's key.")
  static let roleAbstract = Message(
    "Peran dan izin yang dipegangnya.", "Roles and the permissions that they hold.")
  static let roleListAbstract = Message(
    "Menyebutkan peran, pemegangnya hari ini, dan jumlah izinnya.",
    "Lists roles, who holds them today, and how many permissions they have.")
  static let roleShowAbstract = Message(
    "Menyebutkan izin satu peran, atau semua peran.",
    "Lists the permissions of a role, or of all roles.")
  static let roleGrantAbstract = Message(
    "Menetapkan bahwa peran memegang suatu izin.", "Decides that a role holds a permission.")
  static let roleDenyAbstract = Message(
    "Menetapkan bahwa peran tidak memegang suatu izin.",
    "Decides that a role does not hold a permission.")

  static let accountArgument = Message(
    "Tanda pengenal akun, misalnya sari atau P33.",
    "Identifier of the account, such as sari or P33.")
  static let accountNameOption = Message(
    "Nama yang tampil dalam jejak.", "The name that the trail shows.")
  static let systemUserOption = Message(
    "Pengguna komputer yang memakai akun ini.", "The user of the computer who uses this account.")
  static let noSystemUserFlag = Message(
    "Lepaskan dari pengguna komputer.", "Take it off the user of the computer.")
  static let reasonOption = Message("Alasan; masuk jejak.", "Reason; goes into the trail.")
  static let roleArgument = Message(
    "Peran, misalnya sekwan; lihat 'sidilan peran daftar'.",
    "Role, such as sekwan; see 'sidilan peran daftar'.")
  static let permissionArgument = Message(
    "Izin, misalnya simadu.agenda.ubah.", "Permission, such as simadu.agenda.ubah.")
  static let sinceOption = Message(
    "Hari pertama; tanpa ini hari ini.", "First day; today without it.")
  static let untilOption = Message(
    "Hari terakhir; tanpa ini belum ditentukan.", "Last day; open without it.")
  static let decreeOption = Message(
    "Keputusan atau surat yang menjadi dasar.", "The decree or letter that it rests on.")
  static let unitOption = Message(
    "Unit, misalnya komisi-3; tanpa ini seluruh dewan.",
    "Unit, such as komisi-3; the whole council without it.")
  static let mannerOption = Message(
    "Cara: definitif, an, plt, plh.",
    "Manner: definitif, an (on behalf), plt (acting), plh (daily).")
  static let standsForOption = Message(
    "Akun yang diwakili (untuk an dan plh).", "The account stood for (with an and plh).")
  static let roleNumberArgument = Message(
    "Nomor peran dari 'akun tampil'.", "Number of the role, from 'akun tampil'.")
  static let endOption = Message(
    "Hari terakhir peran masih berlaku; tanpa ini hari ini.",
    "The last day on which the role holds; today without it.")
  static let removeCodeFlag = Message("Lepaskan autentikator.", "Remove the authenticator.")
  static let codeOption = Message(
    "Enam angka, atau satu kode pemulihan.", "Six digits, or a recovery code.")
  static let deviceNameArgument = Message(
    "Nama perangkat, misalnya \"laptop ruang sidang\".", "Name of the device, such as \"laptop\".")
  static let deviceArgument = Message("Nomor perangkat.", "The device's number.")
  static let eventArgument = Message(
    "Nomor peristiwa dari 'jejak --json'.", "Number of the event, from 'jejak --json'.")
  static let newPassword = Message("Sandi baru:", "New password:")
  static let newPasswordAgain = Message("Sekali lagi:", "Once more:")
  static let password = Message("Sandi:", "Password:")
  static let oldPassword = Message("Sandi lama:", "Old password:")
  static let currentCode = Message(
    "Kode autentikator atau kode pemulihan:", "Code of the authenticator, or a recovery code:")
  static let resetReasonOption = Message(
    "Alasan; wajib untuk akun orang lain, masuk jejak.",
    "Reason; needed for somebody else's account, goes into the trail.")
  static func authenticatorGone(_ id: String) -> Message {
    Message(
      "autentikator dan kode pemulihan akun '\(id)' dilepas",
      "authenticator and recovery codes of the account '\(id)' are removed")
  }
  static let accountRevokeAbstract = Message(
    "Mencabut izin yang melekat pada akun sendiri di luar perannya, misalnya '*' pengelola pertama.",
    "Takes a permission from an account that it holds beside its roles, such as '*' of the first administrator."
  )
  static let grantArgument = Message(
    "Izin dari 'akun tampil', misalnya '*'.", "The permission, from 'akun tampil', such as '*'.")
  static func grantGone(_ permission: String, _ id: String) -> Message {
    Message(
      "izin '\(permission)' dicabut dari akun '\(id)'; izin dari perannya tetap",
      "the permission '\(permission)' was taken from the account '\(id)'; those of its roles stay")
  }
  static func roleEnded(_ role: Wording, _ id: String, last: Message) -> Message {
    Message(
      "\(role.indonesian) akun '\(id)' berakhir; hari terakhirnya \(last.indonesian)",
      "\(role.english) of the account '\(id)' ends; its last day is \(last.english)")
  }

  static func accountMade(_ id: String) -> Message {
    Message(
      "akun '\(id)' dibuat", "the account '\(id)' was made")
  }
  static func giveRole(_ id: String) -> Message {
    Message(
      "beri peran dengan 'sidilan akun beri \(id) PERAN --dasar SK'",
      "give it a role with 'sidilan akun beri \(id) ROLE --dasar DECREE'")
  }
  static func accountUsed(_ id: String, by user: String) -> Message {
    Message(
      "akun '\(id)' sekarang dipakai pengguna komputer '\(user)'",
      "the account '\(id)' is now used by the computer's user '\(user)'")
  }
  static func accountUnused(_ id: String) -> Message {
    Message(
      "akun '\(id)' tidak lagi dipakai pengguna komputer ini",
      "the account '\(id)' is no longer used by anybody of this computer")
  }
  static func accountOff(_ id: String) -> Message {
    Message("akun '\(id)' dimatikan", "the account '\(id)' is switched off")
  }
  static func accountOn(_ id: String) -> Message {
    Message("akun '\(id)' aktif kembali", "the account '\(id)' is switched on again")
  }
  static func roleEnded(_ id: String, _ number: Int64, last: CivilDate) -> Message {
    Message(
      "peran nomor \(number) dari '\(id)' berakhir \(last)",
      "role number \(number) of '\(id)' ends on \(last)")
  }
  static func passwordSet(_ id: String) -> Message {
    Message("sandi akun '\(id)' ditetapkan", "the password of '\(id)' is set")
  }
  static func authenticatorRemoved(_ id: String) -> Message {
    Message("autentikator akun '\(id)' dilepas", "the authenticator of '\(id)' is removed")
  }
  static func deviceRevoked(_ id: String) -> Message {
    Message("perangkat \(id) dicabut", "device \(id) is revoked")
  }
  static func granted(_ permission: String, _ role: Role) -> Message {
    Message(
      "peran \(role.rawValue) sekarang memegang izin \(permission)",
      "the role \(role.rawValue) now holds \(permission)")
  }
  static func denied(_ permission: String, _ role: Role) -> Message {
    Message(
      "peran \(role.rawValue) tidak lagi memegang izin \(permission)",
      "the role \(role.rawValue) no longer holds \(permission)")
  }
  static func roleGiven(_ role: Role, _ id: String, _ number: Int64) -> Message {
    Message(
      "peran \(role.rawValue) diberikan kepada '\(id)', nomor \(number)",
      "the role \(role.rawValue) is given to '\(id)', number \(number)")
  }
  static let userOrNone = Message(
    "sebutkan <pengguna>, atau --lepas saja", "give <pengguna>, or --lepas alone")
  static func signInFits(_ name: String) -> Message {
    Message("cocok: \(name)", "they fit: \(name)")
  }
  static func authenticator(key: String, address: String, codes: [String]) -> Message {
    Message(
      """
      Masukkan kunci ini ke aplikasi autentikator, sekarang; tidak akan ditampilkan lagi:
        \(key)
        \(address)
      Simpan kode pemulihan di tempat terkunci; masing-masing berlaku sekali:
        \(codes.joined(separator: "\n  "))
      """,
      """
      Enter this key into an authenticator now; it will not be shown again:
        \(key)
        \(address)
      Keep the recovery codes locked away; each works once:
        \(codes.joined(separator: "\n  "))
      """)
  }
  static func deviceAdded(_ id: String, path: String) -> Message {
    Message(
      "perangkat \(id) terdaftar; kuncinya di \(path), jangan disalin ke tempat lain",
      "device \(id) is registered; its key is in \(path), copy it nowhere else")
  }
  static func signed(_ event: Int64, device: String) -> Message {
    Message(
      "peristiwa \(event) ditandatangani dengan perangkat \(device)",
      "event \(event) was signed with device \(device)")
  }
}
