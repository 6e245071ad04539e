import CouncilRules

extension ErrorSentence {
  /// The sentence of a rule that a value breaks.
  ///
  /// Cases that only a data file or a caller can bring about are told by their facts.
  static func rule(_ error: RuleError) -> Message {
    switch error {
    case .unreadableDate(let text):
      Message(
        "tanggal '\(text)' tidak dimengerti; tulis 2025-11-17, 17-11-2025, \"17 November 2025\", atau hari-ini",
        "the date '\(text)' is not understood; write 2025-11-17, 17-11-2025, \"17 November 2025\" or hari-ini"
      )
    case .noSuchDate(let year, _, _) where !CivilDate.years.contains(year):
      Message(
        "tahun \(year) di luar 1900 sampai 2999; periksa tahunnya",
        "the year \(year) is outside 1900 to 2999; check the year")
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
    case .noSuchTime(let hour, let minute, _):
      Message(
        "jam \(hour).\(minute) tidak ada; tulis antara 00.00 dan 23.59",
        "there is no time \(hour).\(minute); write one between 00.00 and 23.59")
    case .dateOutOfRange(let start, _), .noWorkingHours(let start):
      Message(
        "hitungan dari \(start) keluar dari tahun atau jam kerja yang dikenal; periksa tanggalnya",
        "counting from \(start) leaves the years or working hours that are known; check the date")
    case .endBeforeStart(let start, let end):
      Message(
        "selesai \(end.text()) mendahului mulai \(start.text()); perbaiki salah satunya",
        "the end \(end.text()) is before the beginning \(start.text()); mend one of them")
    case .overflow(let what):
      Message(
        "hasilnya terlalu besar untuk dihitung tepat (\(what)); periksa angkanya",
        "the result is too large to be exact (\(what)); check the numbers")
    case .countOutOfRange(let name, let found, let least, let most):
      Message(
        "\(name) \(found) di luar batas \(least) sampai \(most); perbaiki angkanya",
        "\(name) \(found) is outside \(least) to \(most); mend the number")
    case .tooManyDecimals(_, let most):
      Message(
        "terlalu banyak angka di belakang koma; paling banyak \(most)",
        "too many decimals; at most \(most)")
    case .unitsDiffer(let left, let right):
      Message(
        "satuan \(left) dan \(right) tidak dapat dijumlahkan; hitung terpisah",
        "the units \(left) and \(right) cannot be added; count them apart")
    case .missingFieldValue(let pattern, let field):
      Message(
        "nomor berpola \(pattern) memerlukan \(field); sebutkan nilainya",
        "a number of the pattern \(pattern) needs \(field); give its value")
    case .unsuitableFieldValue(let field, let value):
      Message(
        "'\(value)' tidak dapat menjadi \(field) dalam nomor; pakai huruf dan angka tanpa garis miring",
        "'\(value)' cannot be \(field) in a number; use letters and digits without a slash")
    case .unreadableFile(let file):
      Message(
        "berkas aturan \(file) tidak dapat dibaca; periksa nama dan izinnya",
        "the file of rules \(file) cannot be read; check its name and permissions")
    case .malformedJSON(let file, let line, _):
      Message(
        "berkas aturan \(file) salah tulis pada baris \(line); perbaiki berkasnya",
        "the file of rules \(file) is malformed in line \(line); mend it")
    case .missingField(let file, let field), .unexpectedField(let file, let field),
      .wrongType(let file, let field, _, _), .unsuitableValue(let file, let field, _):
      Message(
        "isian '\(field)' dalam berkas aturan \(file) kurang atau tidak sesuai; perbaiki berkasnya",
        "the field '\(field)' in the file of rules \(file) is missing or unsuitable; mend the file")
    case .fraksiCountMissing(let name):
      Message(
        "kuorum \(name) memerlukan jumlah fraksi yang hadir; sebutkan jumlahnya",
        "the quorum \(name) needs the number of factions present; give it")
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
