import CouncilRules
import PluginKit
import RecordStore

extension ErrorSentence {
  /// The sentence of a refusal about accounts, roles and duties.
  static func identity(_ error: IdentityError) -> Message {
    switch error {
    case .noAccount(let id):
      Message(
        "tidak ada akun aktif '\(id)'; lihat 'sidilan akun daftar'",
        "there is no active account '\(id)'; see 'sidilan akun daftar'")
    case .accountTaken(let id):
      Message(
        "akun '\(id)' sudah ada; pilih tanda pengenal lain",
        "the account '\(id)' exists already; choose another identifier")
    case .reserved(let id):
      Message(
        "'\(id)' dipakai program sendiri sebagai pelaku dalam jejak; pilih tanda pengenal lain",
        "the program itself acts as '\(id)' in the trail; choose another identifier")
    case .noGrant(let permission, let account):
      Message(
        "akun '\(account)' tidak mempunyai izin '\(permission)' di luar perannya; lihat 'sidilan akun tampil \(account)'",
        "the account '\(account)' has no permission '\(permission)' beside its roles; see 'sidilan akun tampil \(account)'"
      )
    case .rolesApart(let role, let other, let account):
      Message(
        "akun '\(account)' memegang peran \(other.title.indonesian) pada masa itu, jadi tidak dapat menjadi \(role.title.indonesian) (pemisahan tugas: yang memerintahkan pembayaran tidak membayarkannya); pilih orang lain atau tanggal lain",
        "the account '\(account)' is \(other.title.english) at that time, so it cannot be \(role.title.english) (segregation of duties: who orders payments does not pay them); choose somebody else or other dates"
      )
    case .noAuthenticator(let account):
      Message(
        "akun '\(account)' tidak memakai autentikator; tidak ada yang dilepas",
        "the account '\(account)' has no authenticator; there is nothing to remove")
    case .systemUserTaken(let user, let other):
      Message(
        "pengguna komputer '\(user)' sudah menjadi akun '\(other)'; lepaskan dahulu di sana",
        "the user '\(user)' of this machine is the account '\(other)' already; take it off there first"
      )
    case .invalid(let field, let value):
      Message(
        "'\(value)' tidak dapat menjadi \(field); \(advice(field).indonesian)",
        "'\(value)' cannot be \(field); \(advice(field).english)")
    case .lastAdministrator(let id):
      Message(
        "tanpa '\(id)' tidak ada lagi yang boleh mengatur akun; beri dahulu peran pengelola kepada yang lain",
        "without '\(id)' nobody could administer accounts; give the role pengelola to somebody else first"
      )
    case .roleTaken(let role, let unit, let other, let validity):
      Message(
        "\(role.title.indonesian)\(place(unit)) dijabat akun '\(other)' \(span(validity, .indonesian)); akhiri dahulu, atau pilih tanggal lain",
        "\(role.title.english)\(place(unit)) is held by the account '\(other)' \(span(validity, .english)); end that first, or choose other dates"
      )
    case .roleHeld(let role, let account, let validity):
      Message(
        "akun '\(account)' sudah memegang peran \(role.title.indonesian) pada \(span(validity, .indonesian)); pilih tanggal lain",
        "the account '\(account)' already holds the role \(role.title.english) \(span(validity, .english)); choose other dates"
      )
    case .standsForNobody(let role, let account):
      Message(
        "'\(account)' tidak menjabat \(role.title.indonesian) pada hari pertama itu, jadi tidak ada yang diwakili; periksa --mewakili dan tanggalnya",
        "'\(account)' is not \(role.title.english) on that first day, so nobody is stood for; check --mewakili and the dates"
      )
    case .noSuchRole(let account, let number):
      Message(
        "akun '\(account)' tidak mempunyai peran nomor \(number); lihat 'sidilan akun tampil \(account)'",
        "the account '\(account)' has no role number \(number); see 'sidilan akun tampil \(account)'"
      )
    case .weakPassword(.length(let found, let least)):
      Message(
        "sandi \(found) karakter; pakai sedikitnya \(least), misalnya beberapa kata",
        "the password has \(found) characters; use at least \(least), such as a few words")
    case .weakPassword(.uniform):
      Message(
        "sandi itu hanya mengulang beberapa huruf; pakai kalimat yang hanya Anda ketahui",
        "the password repeats a few letters; use a sentence that only you know")
    case .weakPassword(.name):
      Message(
        "sandi itu memuat nama akun; pakai kalimat yang hanya Anda ketahui",
        "the password holds the account's name; use a sentence that only you know")
    case .signIn:
      Message(
        "akun, sandi, atau kode tidak cocok; coba lagi, atau minta pengelola mengatur sandi baru",
        "account, password or code do not fit; try again, or ask the administrator for a new password"
      )
    case .codeNeeded:
      Message(
        "akun ini memerlukan kode; baca enam angka pada aplikasi autentikator",
        "this account needs a code; read the six digits of the authenticator")
    case .locked(let account, let until):
      Message(
        "akun '\(account)' terkunci karena berkali-kali gagal, sampai \(TrailSentence.dayAndHour(until).indonesian); tunggu, atau minta pengelola mengatur sandi baru",
        "the account '\(account)' is locked after many failures, until \(TrailSentence.dayAndHour(until).english); wait, or ask the administrator for a new password"
      )
    case .outOfMemory:
      Message(
        "memori untuk menghitung sandi tidak tersedia (64 MB); tutup program lain dan ulangi",
        "the memory that a password needs is not there (64 MB); close other programs and try again")
    case .deviceTaken(let id, let account):
      Message(
        "kunci itu sudah terdaftar sebagai perangkat \(id) akun '\(account)'; buat kunci baru",
        "that key is known as device \(id) of the account '\(account)'; make a new key")
    case .noDevice(let id, let account):
      Message(
        "akun '\(account)' tidak mempunyai perangkat \(id) yang berlaku; lihat 'sidilan akun perangkat daftar'",
        "the account '\(account)' has no valid device \(id); see 'sidilan akun perangkat daftar'")
    case .noEvent(let number, let account):
      Message(
        "tidak ada peristiwa \(number) oleh akun '\(account)'; lihat 'sidilan jejak'",
        "there is no event \(number) by the account '\(account)'; see 'sidilan jejak'")
    case .segregated(let module, let first, let then, let account):
      Message(
        "akun '\(account)' sudah melakukan '\(first)' pada catatan ini, jadi tidak boleh melakukan '\(then)' (pemisahan tugas modul \(module)); minta orang lain",
        "the account '\(account)' did '\(first)' on this record, so it may not do '\(then)' (segregation of duties of module \(module)); ask somebody else"
      )
    }
  }

  private static func advice(_ field: String) -> Message {
    switch field {
    case "nama", "dasar", "alasan":
      Message("tulis satu baris yang berisi", "write one line with something in it")
    case "sampai":
      Message(
        "a.n. dan Plh. berlaku untuk masa yang diketahui; sebutkan --sampai",
        "on behalf and daily are for a known time; give --sampai")
    default:
      Message(
        "pakai huruf, angka, titik, garis, tanpa spasi, diawali huruf atau angka",
        "use letters, digits, dots and hyphens without spaces, beginning with a letter or digit")
    }
  }

  private static func place(_ unit: String?) -> String { unit.map { " (\($0))" } ?? "" }

  private static func span(_ validity: Validity, _ language: Language) -> String {
    switch (validity.until, language) {
    case (let until?, .indonesian): "\(validity.since) sampai \(until)"
    case (let until?, .english): "from \(validity.since) until \(until)"
    case (nil, .indonesian): "sejak \(validity.since)"
    case (nil, .english): "since \(validity.since)"
    }
  }
}
