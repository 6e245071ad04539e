import Documents
import TextDocuments

extension ErrorSentence {
  /// The sentence of a document that cannot be printed.
  static func printing(_ error: PrintingError) -> Message {
    switch error {
    case .fontMissing(let wanted, let found, let package):
      Message(
        "huruf \(wanted) tidak terpasang (yang akan dipakai: \(found)); pasang: apt-get install \(package)",
        "the font \(wanted) is not installed (\(found) would be used); install it: apt-get install \(package)"
      )
    case .noColumns:
      Message(
        "tabel yang akan dicetak tidak mempunyai kolom; laporkan kepada pembuat modul",
        "the table to be printed has no columns; tell the makers of the module")
    case .columnShare(let column, let share):
      Message(
        "lebar \(share) untuk kolom '\(column)' tidak sah; laporkan kepada pembuat modul",
        "the width \(share) of column '\(column)' is not allowed; tell the makers of the module")
    case .rowLength(let row, let found, let expected):
      Message(
        "baris \(row) dari tabel berisi \(found) sel, seharusnya \(expected); laporkan kepada pembuat modul",
        "row \(row) of the table has \(found) cells, should have \(expected); tell the makers of the module"
      )
    case .textTooLong(let characters, let most):
      Message(
        "satu alinea berisi \(characters) huruf, paling banyak \(most); bagi menjadi beberapa alinea",
        "one paragraph has \(characters) letters, at most \(most) are possible; divide it")
    case .drawing(let status, let detail):
      Message(
        "dokumen gagal digambar (\(detail), \(status)); tutup program lain, lalu ulangi",
        "the document could not be drawn (\(detail), \(status)); close other programs and try again"
      )
    }
  }

  /// The sentence of a table that cannot be read.
  static func spreadsheet(_ error: SpreadsheetError) -> Message {
    switch error {
    case .notFound(let path):
      Message(
        "\(path) tidak ada; periksa nama dan foldernya",
        "\(path) does not exist; check name and folder")
    case .unreadable(let path):
      Message(
        "\(path) tidak dapat dibuka; periksa izin dan bahwa itu sebuah berkas",
        "\(path) cannot be opened; check its permissions and that it is a file")
    case .unsupported(let path, let ending):
      Message(
        "\(path): tabel .\(ending) tidak dapat dibaca; buka lalu simpan sebagai .xlsx atau .csv",
        "\(path): tables in .\(ending) cannot be read; open it and save it as .xlsx or .csv")
    case .oldFormat(let path):
      Message(
        "\(path) berbentuk Excel lama (.xls); buka lalu simpan sebagai .xlsx",
        "\(path) has the old form of Excel (.xls); open it and save it as .xlsx")
    case .encrypted(let path):
      Message(
        "\(path) terkunci kata sandi; buka, lalu simpan ulang tanpa kata sandi",
        "\(path) is locked with a password; open it and save it again without one")
    case .wrongContent(let path, let found): wrongContent(path, found)
    case .notUTF8(let path):
      Message(
        "\(path) bukan teks UTF-8; simpan ulang sebagai 'CSV UTF-8' atau .xlsx",
        "\(path) is no UTF-8 text; save it again as 'CSV UTF-8' or as .xlsx")
    case .unclosedQuote(let path, let line):
      Message(
        "\(path) baris \(line): tanda kutip dibuka tetapi tidak ditutup; perbaiki baris itu",
        "\(path) line \(line): a quote is opened but never closed; mend that line")
    case .damagedArchive(let path):
      Message(
        "\(path) rusak atau terpotong; salin ulang, atau buka lalu simpan ulang",
        "\(path) is damaged or cut short; copy it again, or open it and save it again")
    case .missingPart(let path, let part):
      Message(
        "\(path) bukan buku kerja (\(part) tidak ada); buka lalu simpan sebagai .xlsx",
        "\(path) is no workbook (\(part) is missing); open it and save it as .xlsx")
    case .damaged(let path, let part, let line):
      Message(
        "\(path): \(part) rusak pada baris \(line); buka, perbaiki, lalu simpan ulang",
        "\(path): \(part) is damaged at line \(line); open it, repair it and save it again")
    case .tooLarge(let path, let part, let most):
      Message(
        "\(path): \(part) lebih dari \(most / 1_000_000) MB bila dibuka, bukan tabel yang wajar; bagi tabelnya",
        "\(path): \(part) would unpack to more than \(most / 1_000_000) MB, no usual table; divide it"
      )
    case .tooManyCells(let path, let most):
      Message(
        "\(path) berisi lebih dari \(most) sel; hapus kolom dan baris yang tidak perlu, lalu ulangi",
        "\(path) has more than \(most) cells; remove columns and rows that are not needed, and try again"
      )
    case .noSheet(let path, nil, _):
      Message(
        "\(path) tidak mempunyai lembar berisi sel; periksa berkas aslinya",
        "\(path) has no sheet with cells; check the original")
    case .noSheet(let path, let name?, let sheets):
      Message(
        "\(path) tidak mempunyai lembar '\(name)'; yang ada: \(sheets.joined(separator: ", "))",
        "\(path) has no sheet '\(name)'; it has: \(sheets.joined(separator: ", "))")
    case .empty(let path):
      Message(
        "\(path) tidak berisi teks; periksa lembar yang dipilih",
        "\(path) holds no text; check the sheet that was chosen")
    case .noHeading(let path, let missing):
      Message(
        "\(path) tidak mempunyai kolom '\(missing.joined(separator: "', '"))'; beri judul kolom itu pada baris pertama tabel",
        "\(path) has no column '\(missing.joined(separator: "', '"))'; give that heading in the table's first row"
      )
    }
  }

  private static func wrongContent(
    _ path: String, _ found: SpreadsheetError.Content
  ) -> Message {
    let what: Message =
      switch found {
      case .archive:
        Message("sebuah arsip atau buku kerja lain", "an archive or a workbook of another kind")
      case .oldOffice: Message("dokumen Office lama", "an old Office document")
      case .webPage: Message("sebuah halaman web", "a web page")
      case .pdf: Message("sebuah PDF", "a PDF")
      case .unknown: Message("bukan tabel yang dikenal", "no table that is known")
      }
    return Message(
      "isi \(path) tidak sesuai akhiran namanya (\(what.indonesian)); buka lalu simpan sebagai .xlsx",
      "the content of \(path) is not what its ending says (\(what.english)); open it and save it as .xlsx"
    )
  }
}
