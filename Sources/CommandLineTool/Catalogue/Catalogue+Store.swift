extension Catalogue {
  static let startAbstract = Message(
    "Membuat penyimpanan catatan untuk satu dewan.", "Makes the store of a council's records.")
  static let startDiscussion = Message(
    "Di terminal, yang tidak disebut akan ditanyakan. Tanpa terminal, --nama dan --kursi wajib. Pengguna komputer "
      + "yang menjalankan perintah ini menjadi pengelola.",
    "On a terminal it asks for what was not given. Without one, --nama and --kursi are needed. The user of this "
      + "computer who runs the command becomes the administrator.")
  static let councilNameOption = Message("Nama dewan.", "Name of the council.")
  static let letterheadOption = Message(
    "Satu baris kop surat; boleh diulang.", "One line of the letterhead; may be repeated.")
  static let timeZoneOption = Message(
    "Zona waktu, misalnya Asia/Makassar (WITA).", "Time zone, such as Asia/Makassar (WITA).")
  static let seatsOption = Message("Jumlah kursi.", "Number of seats.")
  static let administratorOption = Message(
    "Nama pengelola yang tampil dalam jejak.", "The administrator's name as the trail shows it.")

  static let trailAbstract = Message(
    "Jejak: siapa mengubah apa, kapan, dan mengapa.", "The trail: who changed what, when and why.")
  static let trailShowAbstract = Message(
    "Menceritakan riwayat satu catatan.", "Tells the history of a record.")
  static let trailCheckAbstract = Message(
    "Memeriksa seluruh jejak, catatan, dan lampiran.",
    "Verifies the whole trail, the records and the attached files.")
  static let recordArgument = Message(
    "Kode, nomor resmi, atau nomor pengenal catatan, misalnya AG-2026-0001.",
    "Code, official number or identifier of the record, such as AG-2026-0001.")

  static let searchAbstract = Message(
    "Mencari catatan di semua modul.", "Searches the records of all modules.")
  static let searchWords = Message(
    "Kata yang semuanya harus ada, atau kode catatan; 'jala*' mencari awal kata.",
    "Words that must all occur, or a record's code; 'jala*' finds beginnings of words.")
  static let searchModuleOption = Message("Hanya modul ini.", "Only this module.")
  static let searchSinceOption = Message(
    "Sejak tanggal, misalnya 2025-11-17, 17-11-2025, atau \"17 November 2025\".",
    "Since a date, such as 2025-11-17, 17-11-2025 or \"17 November 2025\".")
  static let searchUntilOption = Message("Sampai tanggal.", "Until a date.")
  static let searchLimitOption = Message(
    "Jumlah hasil paling banyak.", "The most results to show.")
  static let csvFlag = Message(
    "Tulis sebagai CSV untuk lembar kerja.", "Write as CSV for spreadsheets.")

  static let backupAbstract = Message(
    "Menyalin seluruh penyimpanan ke folder baru, selagi dipakai.",
    "Copies the whole store into a new folder while it is in use.")
  static let backupArgument = Message(
    "Folder salinan; belum boleh ada.", "Folder of the copy; it must not exist yet.")
  static let restoreAbstract = Message(
    "Membuat penyimpanan dari cadangan; setiap bita diperiksa dahulu.",
    "Makes a store out of a backup; every byte is checked first.")
  static let restoreArgument = Message("Folder cadangan.", "Folder of the backup.")
  static let asItIsFlag = Message(
    "Pulihkan juga cadangan yang isinya sudah tidak utuh ketika dibuat; kerusakannya disebutkan.",
    "Restore a backup too that was not sound when it was made; its faults are told.")
  static let copyOfUnsound = Message(
    "salinan dibuat, tetapi penyimpanan ini sendiri tidak utuh:",
    "the copy was made, but the store itself is not sound:")
  static let exportAbstract = Message(
    "Menulis semuanya sebagai JSON Lines dan berkas, terbaca tanpa program ini.",
    "Writes everything as JSON Lines and files, readable without this program.")
  static let importAbstract = Message(
    "Membuat penyimpanan dari hasil ekspor, tanpa kehilangan apa pun.",
    "Makes a store out of an export, without losing anything.")
  static let importArgument = Message("Folder hasil ekspor.", "Folder of the export.")

  static func started(council: String, folder: String, account: String) -> Message {
    Message(
      "penyimpanan \(council) dibuat di \(folder); pengelola: \(account)",
      "the store of \(council) was made in \(folder); administrator: \(account)")
  }
  static let startNext = Message(
    "lanjut dengan 'sidilan akun tambah', atau 'sidilan contoh' untuk mencoba",
    "go on with 'sidilan akun tambah', or 'sidilan contoh' to try things out")
  static func backedUp(path: String, events: Int64) -> Message {
    Message(
      "cadangan lengkap di \(path) (\(events) peristiwa); simpan juga di luar gedung",
      "the backup in \(path) is complete (\(events) events); keep one outside the building too")
  }
  static func exported(path: String, events: Int64, masked: Bool) -> Message {
    guard !masked else {
      return Message(
        "ekspor yang disamarkan di \(path) (\(events) peristiwa)",
        "the masked export is in \(path) (\(events) events)")
    }
    return Message(
      "ekspor lengkap di \(path) (\(events) peristiwa); isinya termasuk data pribadi",
      "the export in \(path) is complete (\(events) events); it holds personal data")
  }
  static func restored(path: String, events: Int64) -> Message {
    Message(
      "penyimpanan dipulihkan di \(path): \(events) peristiwa, semuanya cocok",
      "the store was restored in \(path): \(events) events, all of them fit")
  }
  static func searchCut(_ limit: Int) -> Message {
    Message(
      "\(limit) yang terakhir ditulis ditampilkan; mungkin ada lagi, pakai kata lain atau --paling-banyak",
      "the \(limit) written last are shown; there may be more, use other words or --paling-banyak")
  }
  static func trailHash(_ hash: String) -> Message {
    Message(
      "hash jejak: \(hash) (catat di luar komputer ini)",
      "hash of the trail: \(hash) (write it down outside this computer)")
  }
  static let examineAbstract = Message(
    "Memeriksa cadangan, atau folder data yang tidak boleh ditulis, tanpa mengubah apa pun.",
    "Checks a backup, or a data folder that may not be written, without changing anything.")
  static let examineArgument = Message(
    "Folder cadangan atau folder data.", "Folder of a backup or of a store.")
  static let rebuildFlag = Message(
    "Susun ulang indeks pencarian dahulu; catatan tidak berubah.",
    "Make the search index anew first; records do not change.")
  static let asAccountOption = Message(
    "Akun yang menjadi milik pengguna komputer ini, bila komputernya lain.",
    "The account that becomes this computer's user, when the computer is another.")
  static func adopted(_ account: String, user: String) -> Message {
    Message(
      "akun '\(account)' sekarang dipakai pengguna '\(user)'; tercatat dalam jejak",
      "the account '\(account)' is now used by '\(user)'; the trail says so")
  }
  static let trailListAbstract = Message(
    "Menyebutkan peristiwa terakhir: siapa melakukan apa.",
    "Lists the latest events: who did what.")
  static let trailModuleOption = Message("Hanya modul ini.", "Only this module.")
  static let trailActorOption = Message("Hanya akun ini.", "Only this account.")
  static let everywhereOptions = Message(
    "Di mana saja berlaku juga --data FOLDER dan --bahasa id|en.",
    "Everywhere --data FOLDER and --bahasa id|en may be given too.")
  static let councilAbstract = Message(
    "Nama, kop surat, kursi, dan zona waktu dewan.",
    "The council's name, letterhead, seats and time zone.")
  static let councilShowAbstract = Message("Menampilkannya.", "Shows them.")
  static let councilChangeAbstract = Message("Mengubahnya.", "Changes them.")
  static let councilChanged = Message(
    "data dewan diubah", "what is said of the council was changed")
  static let nothingFound = Message("tidak ada yang ditemukan", "nothing was found")
}
