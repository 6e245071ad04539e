import SidilanKit

/// What is refused about items.
enum AssetError: ExplainedError, Hashable {
  case unknown(String)
  case code(String)
  case taken(String)
  case registered(itemCode: String, nup: Int, by: String)
  case price(Rupiah)
  case nup(Int)
  case future(CivilDate)
  case held(String, by: String, since: CivilDate, Basis)
  case state(String, AssetState, AssetVerb)
  case reasonMissing(AssetVerb)
  case reportMissing(String, Basis)
  case beforeLast(String, CivilDate, last: CivilDate)
  case dueBefore(CivilDate, CivilDate)
  case nothingToChange(String)
  case acquiredAfterStep(String, CivilDate, first: CivilDate)
  case noStep(String)
  case stepsStand(String, last: AssetVerb)

  var sentence: Wording {
    switch self {
    case .unknown(let code):
      Wording(
        "tidak ada aset '\(code)'; lihat 'sidilan simadu aset daftar'",
        "there is no item '\(code)'; see 'sidilan simadu aset daftar'")
    case .code(let code):
      Wording(
        "kode aset '\(code)' tidak dapat dipakai; tulis huruf besar, '-', angka, misalnya LPT-014",
        "the code '\(code)' cannot be used; write capital letters, '-', figures, such as LPT-014")
    case .taken(let code):
      Wording("aset '\(code)' sudah ada; pakai kode lain", "the item '\(code)' exists; use another")
    case .registered(let item, let nup, let code):
      Wording(
        "kode barang \(item) NUP \(nup) sudah tercatat sebagai \(code); periksa NUP-nya",
        "item code \(item) with NUP \(nup) is registered as \(code); check the NUP")
    case .price(let amount):
      Wording(
        "harga perolehan \(amount) tidak mungkin; tulis harga lebih dari Rp0",
        "a price of \(amount) cannot be; write one above Rp0")
    case .nup(let number):
      Wording(
        "NUP \(number) tidak mungkin; tulis nomor urut pendaftaran mulai 1",
        "a NUP of \(number) cannot be; write the running number from 1")
    case .future(let day):
      Wording(
        "tanggal \(day) belum tiba; perbaiki --tanggal", "\(day) is yet to come; mend --tanggal")
    case .held(let code, let holder, let since, let basis):
      Wording(
        "\(code) sedang dipegang \(holder) sejak \(since) dan tidak dapat diserahkan lagi (\(basis.wording.indonesian)); catat dahulu 'sidilan simadu aset kembali \(code)'",
        "\(code) is held by \(holder) since \(since) and cannot be handed out again (\(basis.wording.english)); record 'sidilan simadu aset kembali \(code)' first"
      )
    case .state(let code, let state, let verb): Self.ofState(code, state, verb)
    case .reasonMissing(let verb):
      Wording(
        "'\(verb.rawValue)' perlu alasan; tambahkan --alasan",
        "'\(verb.rawValue)' needs a reason; add --alasan")
    case .reportMissing(let code, let basis):
      Wording(
        "kehilangan \(code) perlu laporan (\(basis.wording.indonesian)); tambahkan --laporan NOMOR",
        "the loss of \(code) needs a report (\(basis.wording.english)); add --laporan NUMBER")
    case .beforeLast(let code, let day, let last):
      Wording(
        "tanggal \(day) mendahului catatan terakhir \(code) (\(last)); perbaiki --tanggal",
        "\(day) is before what was last recorded of \(code) (\(last)); mend --tanggal")
    case .dueBefore(let due, let day):
      Wording(
        "batas kembali \(due) mendahului tanggal serah terima \(day); perbaiki --sampai",
        "the day of return \(due) is before the hand-over \(day); mend --sampai")
    case .nothingToChange, .acquiredAfterStep, .noStep, .stepsStand: ofCorrection
    }
  }
}
