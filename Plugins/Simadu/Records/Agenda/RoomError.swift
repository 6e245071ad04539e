import SidilanKit

/// What is refused about rooms.
enum RoomError: ExplainedError, Hashable {
  case unknown(String)
  case code(String)
  case taken(String)
  case capacity(Int)
  case notUsable(String, CivilDate, Validity)
  case booked(String, by: String)

  var sentence: Wording {
    switch self {
    case .unknown(let code):
      Wording(
        "tidak ada ruang '\(code)'; lihat 'sidilan simadu ruang daftar'",
        "there is no room '\(code)'; see 'sidilan simadu ruang daftar'")
    case .code(let code):
      Wording(
        "kode ruang '\(code)' tidak dapat dipakai; pakai huruf kecil, angka dan '-', misalnya komisi-1",
        "the code '\(code)' cannot be used; use small letters, figures and '-', such as komisi-1")
    case .taken(let code):
      Wording(
        "ruang '\(code)' sudah ada; ubah dengan 'sidilan simadu ruang ubah \(code)'",
        "the room '\(code)' exists; change it with 'sidilan simadu ruang ubah \(code)'")
    case .capacity(let number):
      Wording(
        "kapasitas \(number) tidak mungkin; tulis jumlah kursi, sekurangnya 1",
        "a capacity of \(number) cannot be; write the number of seats, at least 1")
    case .notUsable(let code, let day, let validity):
      Wording(
        "ruang '\(code)' tidak dipakai pada \(day) (hanya \(validity.span)); pilih ruang lain",
        "the room '\(code)' is not in use on \(day) (only \(validity.span)); choose another room")
    case .booked(let code, let event):
      Wording(
        "ruang '\(code)' masih dipakai \(event) sesudah tanggal itu; pindahkan dahulu agendanya",
        "the room '\(code)' is needed by \(event) after that day; move that event first")
    }
  }
}
