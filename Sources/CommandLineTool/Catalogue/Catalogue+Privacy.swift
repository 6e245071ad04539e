import PluginKit

extension Catalogue {
  static let sampleAbstract = Message(
    "Mengisi penyimpanan kosong dengan dewan contoh: orang rekaan, setahun agenda.",
    "Fills an empty store with a sample council: invented people, a year of agenda.")
  static let sampleDiscussion = Message(
    "Untuk mencoba, bukan untuk bekerja: buat penyimpanan tersendiri dengan 'sidilan mulai --data FOLDER'.",
    "For trying, not for work: make a store of its own with 'sidilan mulai --data FOLDER'.")
  static let sampleNext = Message(
    "coba 'sidilan simadu hari-ini', 'sidilan simadu anggota', 'sidilan cari paripurna'",
    "try 'sidilan simadu hari-ini', 'sidilan simadu anggota', 'sidilan cari paripurna'")

  static let privacyAbstract = Message(
    "Hak pemilik data pribadi (UU 27/2022): melihat, memperbaiki, membatasi, menghapus.",
    "People's rights to their personal data (UU 27/2022): see, correct, limit, delete.")
  static let privacyRequestAbstract = Message(
    "Mencatat permintaan dengan tenggatnya.", "Writes a request down, with its deadline.")
  static let privacyListAbstract = Message(
    "Menyebutkan permintaan, yang terbuka lebih dahulu.", "Lists requests, open ones first.")
  static let privacyShowAbstract = Message(
    "Menunjukkan semua yang disimpan tentang seseorang; tercatat dalam jejak.",
    "Shows everything that is held about somebody; the trail says so.")
  static let privacyLimitAbstract = Message(
    "Membatasi pemakaian data seseorang.", "Limits the use of somebody's data.")
  static let privacyEraseAbstract = Message(
    "Menghapus data seseorang yang tidak wajib disimpan, juga dari jejak; rantainya tetap utuh.",
    "Deletes what of somebody's data need not be kept, from the trail too; its chain holds.")
  static let privacyReadersAbstract = Message(
    "Menyebutkan siapa saja yang melihat data seseorang.", "Lists who looked at somebody's data.")
  static let personArgument = Message(
    "Orangnya: kode seperti A17 atau P33, atau nomor pengenal.",
    "The person: a code like A17 or P33, or the identifier.")
  static let rightOption = Message(
    "Hak yang dipakai: tunjukkan, perbaiki, batasi, hapus.",
    "The right that is used: tunjukkan (see), perbaiki (correct), batasi (limit), hapus (delete).")
  static let endLimitFlag = Message("Akhiri pembatasan.", "End the limit.")
  static func privacyRequested(_ number: Int64, due: Message) -> Message {
    Message(
      "permintaan \(number) tercatat; jawab paling lambat \(due.indonesian)",
      "request \(number) is written down; answer it until \(due.english)")
  }
  static func limited(_ person: String) -> Message {
    Message(
      "pemakaian data '\(person)' dibatasi; akhiri dengan 'sidilan pdp batasi \(person) --lepas --alasan ...'",
      "the use of the data of '\(person)' is limited; end it with 'sidilan pdp batasi \(person) --lepas --alasan ...'"
    )
  }
  static func limitEnded(_ person: String) -> Message {
    Message(
      "pembatasan data '\(person)' diakhiri", "the limit on the data of '\(person)' is ended")
  }
  static func privacyKept(_ module: String, what: Wording, why: Wording) -> Message {
    Message(
      "\(module): disimpan: \(what.indonesian) (\(why.indonesian))",
      "\(module): kept: \(what.english) (\(why.english))")
  }
  static let privacyErased = Message(
    "yang tidak wajib disimpan dihapus; cadangan lama masih memuatnya sampai masanya habis",
    "what need not be kept was deleted; older backups hold it until their time is over")
}
