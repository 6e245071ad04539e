import RecordStore

extension ErrorSentence {
  /// The sentence of a refusal about people's rights to their data.
  static func privacy(_ error: PrivacyError) -> Message {
    switch error {
    case .noRequest(let number):
      Message(
        "tidak ada permintaan nomor \(number); lihat 'sidilan pdp daftar'",
        "there is no request number \(number); see 'sidilan pdp daftar'")
    case .answered(let number):
      Message(
        "permintaan \(number) sudah dijawab; catat permintaan baru dengan 'sidilan pdp minta'",
        "request \(number) is answered already; write a new one down with 'sidilan pdp minta'")
    case .answerTime(let number, let received):
      Message(
        "permintaan \(number) baru masuk \(TrailSentence.dayAndHour(received).indonesian); jawaban tidak dapat mendahuluinya",
        "request \(number) came in on \(TrailSentence.dayAndHour(received).english); its answer cannot come before"
      )
    case .notLimited:
      Message(
        "data orang itu tidak sedang dibatasi; tidak ada yang dilepas",
        "the data of that person are not limited; there is nothing to end")
    }
  }
}
