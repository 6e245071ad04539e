/// Everything the program says, except the sentences of errors (`ErrorSentence`).
enum Catalogue {
  static let programAbstract = Message(
    "Sidilan: sistem digital melayani Sekretariat DPRD Kota Balikpapan.",
    "Sidilan: the digital systems of the Secretariat of the DPRD of Kota Balikpapan.")
  static let languageOption = Message(
    "Bahasa pesan: id atau en.", "Language of messages: id or en.")

  static let transcribeAbstract = Message(
    "Mengubah rekaman menjadi teks dengan waktu setiap kata.",
    "Turns recordings into text with the time of every word.")
  static let transcribeDiscussion = Message(
    "Tanpa --keluaran, hasil ditulis ke layar. Kode keluar: 0 berhasil, 64 perintah keliru, 65 rekaman "
      + "tidak terbaca, 66 berkas tidak ada, 69 model tidak dapat dipakai, 73 hasil tidak dapat ditulis, "
      + "130 dibatalkan.",
    "Without --keluaran the result goes to the screen. Exit codes: 0 fine, 64 usage, 65 unreadable recording, "
      + "66 no such file, 69 unusable model, 73 cannot write, 130 cancelled.")
  static let filesArgument = Message(
    "Berkas rekaman, satu atau lebih.", "Recordings, one or more.")
  static let formatOption = Message(
    "Bentuk hasil: teks, json, srt, vtt, atau ctm.",
    "Form of the result: teks, json, srt, vtt or ctm.")
  static let outputOption = Message(
    "Folder untuk hasil; dibuat bila belum ada.", "Folder for the results; made when missing.")
  static let channelOption = Message(
    "Kanal rekaman: campur (dirata-rata) atau pisah (masing-masing).",
    "Channels: campur (averaged) or pisah (each by itself).")
  static let termsOption = Message(
    "Daftar istilah yang diharapkan: satu per baris, boleh diikuti TAB lafal dan TAB bobot.",
    "List of expected terms: one a line, optionally TAB phones and TAB boost.")
  static let modelOption = Message("Folder model.", "Model folder.")
  static let alternativesOption = Message(
    "Jumlah bacaan lain per bagian (dalam json).", "Other readings kept for each segment (in json)."
  )
  static let workersOption = Message(
    "Jumlah inti prosesor yang dipakai.", "Processor cores to use.")
  static let overwriteOption = Message(
    "Timpa hasil yang sudah ada.", "Overwrite existing results.")

  static let singlePassOption = Message(
    "Jangan menimbang ulang bacaan dengan model bahasa besar (language-besar.bin): lebih cepat, sama seperti langsung.",
    "Do not weigh the readings again with the large language model (language-besar.bin): faster, the same as live."
  )
  static let settingsOption = Message(
    "Setelan pencarian (JSON: search, rescore, confidence) sebagai ganti milik model.",
    "Settings of the search (JSON: search, rescore, confidence) instead of the model's.")

  static let scoreAbstract = Message(
    "Membandingkan transkrip dengan acuan: WER, CER, dan rinciannya.",
    "Compares a transcript with a reference: WER, CER and details.")
  static let referenceArgument = Message(
    "Berkas acuan (txt, ctm, srt, vtt, atau json dari transkrip).",
    "Reference file (txt, ctm, srt, vtt or json from transkrip).")
  static let hypothesisArgument = Message("Berkas yang dinilai.", "File to be scored.")
  static let scoreFormatOption = Message(
    "Bentuk laporan: teks atau json.", "Form of the report: teks or json.")
  static let detailOption = Message("Tampilkan setiap perbedaan.", "Show every difference.")

  static let modelAbstract = Message("Memeriksa dan membangun model.", "Checks and builds models.")
  static let modelCheckAbstract = Message(
    "Memuat sebuah folder model dan menyebutkan isinya, atau alasan penolakannya.",
    "Loads a model folder and tells what is in it, or why it is refused.")
  static let modelBuildAbstract = Message(
    "Mengubah model bahasa ARPA menjadi berkas biner yang dipetakan ke memori.",
    "Turns an ARPA language model into the binary file that is mapped into memory.")
  static let arpaArgument = Message("Berkas ARPA.", "ARPA file.")
  static let binaryArgument = Message("Berkas biner yang dihasilkan.", "Binary file to write.")

  static func finished(
    file: String, audio: String, taken: String, factor: String, words: Int
  ) -> Message {
    Message(
      "\(file): rekaman \(audio), selesai dalam \(taken), faktor waktu nyata \(factor), \(words) kata",
      "\(file): recording \(audio), done in \(taken), real-time factor \(factor), \(words) words")
  }

  static func written(path: String) -> Message {
    Message("hasil: \(path)", "result: \(path)")
  }

  static func progress(done: String, total: String, left: String) -> Message {
    Message("\(done) dari \(total), sisa ± \(left)", "\(done) of \(total), about \(left) left")
  }

  static func channel(_ number: Int) -> Message {
    Message("kanal \(number)", "channel \(number)")
  }

  static func modelFacts(
    name: String, words: Int, ngrams: [Int], large: [Int]?, units: Int
  ) -> Message {
    func list(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: " + ") }
    let second = large.map { Message("; tahap kedua \(list($0))", "; second pass \(list($0))") }
    return Message(
      "model \(name): \(words) kata, \(list(ngrams)) n-gram\(second?.indonesian ?? ""), \(units) satuan bunyi; "
        + "semua berkas utuh",
      "model \(name): \(words) words, \(list(ngrams)) n-grams\(second?.english ?? ""), \(units) sound units; "
        + "all files are sound")
  }

  static func modelBuilt(path: String, counts: [Int]) -> Message {
    let text = counts.map(String.init).joined(separator: " + ")
    return Message("\(path): \(text) n-gram", "\(path): \(text) n-grams")
  }

  static let errorPrefix = Message("galat", "error")
  static let hint = Message(
    "Lihat 'sidilan --help' atau 'sidilan PERINTAH --help'.",
    "See 'sidilan --help' or 'sidilan COMMAND --help'.")
  static let usageError = Message("perintah tidak dimengerti", "the command is not understood")
  static let cancelled = Message(
    "dibatalkan; hasil yang belum selesai dibuang", "cancelled; unfinished results were discarded")

  static func referenceEmpty(path: String) -> Message {
    Message("acuan \(path) tidak berisi kata", "the reference \(path) holds no words")
  }

  static let scoreLabels = Message(
    "kata acuan|benar|diganti|hilang|ditambah|galat waktu mulai (median)|galat waktu selesai (median)",
    "reference words|right|replaced|left out|added|start time error (median)|end time error (median)"
  )
}
