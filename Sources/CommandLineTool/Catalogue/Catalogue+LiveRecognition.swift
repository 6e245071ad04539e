extension Catalogue {
  static let recognizerAbstract = Message(
    "Proses pengenal: mengubah rekaman menjadi kata selagi direkam.",
    "The recogniser's process: turns a recording into words while it is made.")
  static let recognizerDiscussion = Message(
    "Ujaran yang selesai dicetak, satu per baris, dan ditambahkan ke kata.jsonl dalam folder rekaman; keadaan terkini ada di pengenal.json. Berakhir sendiri setelah perekam berakhir. Boleh dihentikan dan dijalankan lagi: tidak ada kata yang hilang atau ganda.",
    "Finished utterances are printed, one a line, and appended to kata.jsonl in the recording's folder; the present state is in pengenal.json. Ends by itself after the recorder has ended. May be stopped and started again: no word is lost or doubled."
  )
  static let recognisedFolderArgument = Message(
    "Folder rekaman yang diikuti.", "The recording's folder.")
  static let liveChannelOption = Message(
    "terpisah: satu pengenal per mikrofon, setiap kata hanya di mikrofon terdekat; campur: semua kanal jadi satu (kanal 0).",
    "terpisah: a recogniser for each microphone, each word only at the nearest; campur: all channels as one (channel 0)."
  )
  static let awaitRecorderOption = Message(
    "Tunggu perekam selama ini bila belum mulai.",
    "Wait so many seconds for a recorder that has not begun.")
  static let recognizerJSONFlag = Message(
    "Cetak baris kata.jsonl, bukan teks.", "Print the lines of kata.jsonl instead of text.")
  static let caughtUp = Message(
    "Pengenal sudah mengejar; tidak tertinggal lagi.",
    "The recogniser has caught up; it is not behind any more.")
  static let recorderSilent = Message(
    "Tidak ada suara baru selama 10 detik: perekam berhenti atau mati. Pengenal tetap menunggu; Ctrl-C mengakhiri.",
    "No new sound for 10 seconds: the recorder has stopped or is dead. The recogniser keeps waiting; Ctrl-C ends it."
  )

  static func recognizing(_ folder: String) -> Message {
    Message(
      "Mengenali rekaman di \(folder); Ctrl-C mengakhiri, perekam tidak terpengaruh.",
      "Recognising the recording in \(folder); Ctrl-C ends it, the recorder goes on.")
  }

  static func tornLine(_ bytes: Int) -> Message {
    Message(
      "Baris terakhir kata.jsonl terpotong (\(bytes) bita): dibuang, ujarannya dikenali lagi.",
      "The last line of kata.jsonl was torn (\(bytes) bytes): removed, its utterance is recognised again."
    )
  }

  static func resumed(after utterances: Int) -> Message {
    Message(
      "Dilanjutkan setelah ujaran \(utterances).", "Continued after utterance \(utterances).")
  }

  static func lagging(_ seconds: Double) -> Message {
    Message(
      "Pengenal tertinggal \(Int(seconds.rounded())) detik; rekaman tidak terpengaruh, kata menyusul.",
      "The recogniser is \(Int(seconds.rounded())) seconds behind; the recording is not affected, the words will come."
    )
  }

  static func recognized(_ utterances: Int, folder: String) -> Message {
    Message(
      "Rekaman selesai dikenali: \(utterances) ujaran di \(folder)/kata.jsonl.",
      "The whole recording is recognised: \(utterances) utterances in \(folder)/kata.jsonl.")
  }
}
