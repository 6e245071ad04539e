import Foundation
import PluginKit
import RecordStore

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
    "Orangnya: kode seperti A17 atau P33, kunjungan tamu seperti TM-2026-0001, atau nomor pengenal.",
    "The person: a code like A17 or P33, a guest's visit like TM-2026-0001, or the identifier.")
  static let rightOption = Message(
    "Hak yang dipakai: tunjukkan, perbaiki, batasi, hapus.",
    "The right that is used: tunjukkan (see), perbaiki (correct), batasi (limit), hapus (delete).")
  static let endLimitFlag = Message("Akhiri pembatasan.", "End the limit.")
  static func privacyRequested(_ number: Int64, due: Message) -> Message {
    Message(
      "permintaan \(number) tercatat; jawab paling lambat \(due.indonesian)",
      "request \(number) is written down; answer it until \(due.english)")
  }
  static func privacyKept(_ module: String, what: Wording, why: Wording) -> Message {
    Message(
      "\(module): disimpan: \(what.indonesian) (\(why.indonesian))",
      "\(module): kept: \(what.english) (\(why.english))")
  }
  static func privacyDeleted(_ module: String, what: Wording) -> Message {
    Message("\(module): dihapus: \(what.indonesian)", "\(module): deleted: \(what.english)")
  }
  static let privacyErased = Message(
    "yang dihapus tidak ada lagi, juga dalam jejak; cadangan lama masih memuatnya sampai masanya habis",
    "what was deleted is no more, in the trail neither; older backups hold it until their time is over"
  )
  static let nothingErased = Message(
    "tidak ada yang dihapus; permintaan dijawab ditolak dengan alasan di atas",
    "nothing was deleted; the request is answered as refused, for the reasons above")
  static let trailKept = KeptData(
    Wording(
      "catatan siapa mengubah dan melihat, tanpa isi yang dihapus",
      "who changed and saw what, without what was deleted"),
    because: Wording(
      "jejak audit adalah bukti yang tidak boleh dihapus",
      "the trail is evidence that may not be deleted"))
  static func erasureAnswer(deleted: [Wording], kept: [KeptData]) -> Message {
    func text(_ language: Language) -> String {
      let gone = deleted.map { $0.text(language) }.joined(separator: ", ")
      let stays = kept.map { "\($0.what.text(language)) (\($0.why.text(language)))" }
        .joined(separator: "; ")
      return Wording(
        "dihapus: \(gone.isEmpty ? "-" : gone); disimpan: \(stays)",
        "deleted: \(gone.isEmpty ? "-" : gone); kept: \(stays)"
      ).text(language)
    }
    return Message(text(.indonesian), text(.english))
  }

  static let maskFlag = Message(
    "Samarkan semua data pribadi, juga yang boleh Anda lihat.",
    "Mask all personal data, also what you may see.")
  static let exportMasked = Message(
    "data pribadi yang tidak boleh Anda lihat disamarkan; catatan yang tidak boleh Anda lihat dan semua lampiran tidak disertakan; ekspor ini hanya untuk dibaca",
    "personal data that you may not see are masked; records that you may not see and all attached files are left out; this export is for reading only"
  )

  static let privacyAnswerAbstract = Message(
    "Mencatat jawaban atas satu permintaan: dikabulkan, sebagian, atau ditolak.",
    "Writes down how a request was answered: granted, in part, or refused.")
  static let privacyCorrectAbstract = Message(
    "Memperbaiki data seseorang melalui modul yang memilikinya.",
    "Corrects somebody's data through the module that owns them.")
  static let requestArgument = Message(
    "Nomor permintaan dari 'pdp daftar'.", "The request's number, from 'pdp daftar'.")
  static let outcomeArgument = Message(
    "Putusan: dikabulkan, sebagian, ditolak.",
    "Outcome: dikabulkan (granted), sebagian (in part), ditolak (refused).")
  static let answerOption = Message(
    "Apa yang dijawab dan mengapa; masuk jejak.",
    "What was answered, and why; goes into the trail.")
  static let answerDayOption = Message(
    "Hari jawaban diberikan; tanpa ini sekarang.", "Day of the answer; now without it.")
  static let fieldOption = Message(
    "Butir dan isi barunya, misalnya telepon=081234567890; isi kosong mengosongkan. Dapat diulang.",
    "Field and its new value, such as telepon=081234567890; an empty value takes it out. Can be repeated."
  )
  static let copyOption = Message(
    "Berkas PDF untuk orangnya; hanya Anda yang dapat membacanya.",
    "PDF for the person; only you can read the file.")
  static let copyTitle = Message("Salinan Data Pribadi", "Copy of Personal Data")
  static func copyIntroduction(_ moment: Message) -> Message {
    Message(
      "Berikut semua data yang disimpan tentang Saudara per \(moment.indonesian), diberikan atas permintaan Saudara menurut UU 27/2022 tentang Pelindungan Data Pribadi.",
      "These are all data held about you as of \(moment.english), given at your request under the law on personal data protection (UU 27/2022)."
    )
  }
  static let copyRights = Message(
    "Saudara berhak meminta perbaikan, pembatasan, dan penghapusan data ini. Yang wajib disimpan menurut peraturan tetap disimpan, dan alasannya diberitahukan.",
    "You may ask for these data to be corrected, limited and deleted. What must be kept by law is kept, and you are told why."
  )
  static let kernelPart = Wording(
    "Akun, permintaan, dan siapa yang melihat", "Account, requests, and who looked")
  static func requestDue(_ request: DataRequest, _ moment: Message) -> Message {
    Message(
      "jawab permintaan data pribadi \(request.number) (\(request.kind.rawValue)) sebelum \(moment.indonesian)",
      "answer request \(request.number) about personal data (\(request.kind.rawValue)) before \(moment.english)"
    )
  }
  static func requestState(_ request: DataRequest, at time: Date) -> Message {
    switch (request.done != nil, request.isLate(at: time)) {
    case (false, false): Message("terbuka", "open")
    case (false, true): Message("lewat tenggat", "overdue")
    case (true, false): Message("dijawab", "answered")
    case (true, true): Message("dijawab terlambat", "answered late")
    }
  }
  static func privacyAnswered(
    _ number: Int64, _ outcome: DataRequest.Outcome, isLate: Bool
  ) -> Message {
    Message(
      "permintaan \(number) dijawab: \(outcome.rawValue)\(isLate ? ", lewat dari tenggatnya" : "")",
      "request \(number) is answered: \(outcome.rawValue)\(isLate ? ", after its deadline" : "")")
  }
  static func corrected(_ person: String, _ fields: [String]) -> Message {
    Message(
      "data '\(person)' diperbaiki: \(fields.joined(separator: ", "))",
      "data of '\(person)' corrected: \(fields.joined(separator: ", "))")
  }
  static func limited(_ person: String) -> Message {
    Message(
      "pemakaian data '\(person)' dibatasi: tidak ditemukan dalam pencarian dan disamarkan, kecuali bagi yang melayani hak pemilik data",
      "the use of the data of '\(person)' is limited: not found by searches and masked, but for those who serve people's rights"
    )
  }
  static func limitEnded(_ person: String) -> Message {
    Message(
      "pembatasan data '\(person)' berakhir", "the limit on the data of '\(person)' has ended")
  }
}
