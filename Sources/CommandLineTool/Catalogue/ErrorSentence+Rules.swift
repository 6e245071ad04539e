import CouncilRules

extension ErrorSentence {
  /// The sentence of a rule that a value breaks.
  ///
  /// Cases that only a data file or a caller can bring about are told by their facts.
  static func rule(_ error: RuleError) -> Message {
    switch error {
    case .unreadableDate(let text):
      Message(
        "tanggal '\(text)' tidak dimengerti; tulis 2025-11-17, 17-11-2025, atau \"17 November 2025\"",
        "the date '\(text)' is not understood; write 2025-11-17, 17-11-2025 or \"17 November 2025\""
      )
    case .noSuchDate(let year, let month, let day):
      Message(
        "tanggal \(day)-\(month)-\(year) tidak ada; periksa hari dan bulannya",
        "there is no date \(day)-\(month)-\(year); check day and month")
    case .wrongWeekday(let text, let actual):
      Message(
        "'\(text)' jatuh pada hari \(actual.name(.indonesian)); perbaiki hari atau tanggalnya",
        "'\(text)' is a \(actual.name(.english)); mend the day or the date")
    case .unreadableTime(let text):
      Message(
        "jam '\(text)' tidak dimengerti; tulis seperti 10.15",
        "the time '\(text)' is not understood; write it like 10.15")
    case .unreadableRupiah(let text):
      Message(
        "jumlah '\(text)' tidak dimengerti; tulis seperti Rp1.575.000",
        "the sum '\(text)' is not understood; write it like Rp1.575.000")
    case .unreadableQuantity(let text):
      Message(
        "bilangan '\(text)' tidak dimengerti; tulis seperti 85,5",
        "the number '\(text)' is not understood; write it like 85,5")
    case .endsBeforeStart(let since, let until):
      Message(
        "berlaku sampai \(until) tetapi baru sejak \(since); perbaiki salah satu tanggalnya",
        "valid until \(until) but only since \(since); mend one of the dates")
    case .holidaysNotLoaded(let year):
      Message(
        "hari libur tahun \(year) belum ada; taruh berkas libur/\(year).json dalam folder data aturan",
        "the holidays of \(year) are not known; put libur/\(year).json into the folder of rules")
    case .holidaysEstimated(let year):
      Message(
        "hari libur tahun \(year) baru perkiraan; tunggu atau muat keputusan bersamanya",
        "the holidays of \(year) are only an estimate; wait for or load the joint decree")
    case .noParameterSet(let name, let date):
      Message(
        "tidak ada aturan '\(name)' yang berlaku pada \(date); tambahkan berkasnya dalam folder data aturan",
        "no rules '\(name)' are valid on \(date); add their file to the folder of rules")
    default:
      Message(
        "aturan menolak nilai itu (\(error)); periksa data atau beri tahu pengelola",
        "a rule refuses that value (\(error)); check the data or tell the administrator")
    }
  }
}
