extension ErrorSentence {
  /// The sentence of an error of a command.
  static func tool(_ error: ToolError) -> Message {
    switch error {
    case .exists(let path):
      Message(
        "\(path) sudah ada dan tidak diganti; pakai --timpa untuk menggantinya",
        "\(path) exists and was not replaced; use --timpa to replace it")
    case .cannotWrite(let path):
      Message(
        "\(path) tidak dapat ditulis; periksa folder, izin, dan ruang disk",
        "\(path) cannot be written; check folder, permissions and disk space")
    case .termSyntax(let path, let line):
      Message(
        "\(path) baris \(line) tidak dimengerti; tulis istilah, lalu bila perlu TAB lafal TAB bobot (-20 sampai 20)",
        "line \(line) of \(path) is not understood; write the term, then if needed TAB phones TAB boost (-20 to 20)"
      )
    case .term(let path, let line, let error):
      Message(
        "\(path) baris \(line): \(transcription(error).indonesian)",
        "\(path) line \(line): \(transcription(error).english)")
    case .missingText(let path):
      Message(
        "\(path) tidak ada atau tidak dapat dibaca; periksa nama dan izinnya",
        "\(path) is missing or unreadable; check its name and permissions")
    case .notUTF8(let path, let line):
      Message(
        "\(path) baris \(line) bukan teks UTF-8; simpan ulang dengan penyandian UTF-8",
        "line \(line) of \(path) is not UTF-8 text; save it again in the encoding UTF-8")
    case .ctmSyntax(let path, let line):
      Message(
        "\(path) baris \(line) bukan baris CTM; tulis: berkas kanal mulai lama kata",
        "line \(line) of \(path) is not a CTM line; write: file channel start duration word")
    case .noTranscript(let path):
      Message(
        "\(path) bukan JSON dari 'sidilan transkrip', atau terpotong; buat ulang",
        "\(path) is no JSON of 'sidilan transkrip', or it is cut off; make it again")
    case .emptyReference(let path):
      Message(
        "acuan \(path) tidak berisi kata; periksa urutan: acuan dahulu, lalu hasil",
        "the reference \(path) holds no words; check the order: first the reference, then the result"
      )
    case .arpa(let path, let error):
      language(
        error, file: path,
        advice: Message("perbaiki berkas itu lalu ulangi", "correct that file and try again"))
    }
  }
}
