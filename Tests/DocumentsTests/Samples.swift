import Documents
import Foundation

/// Documents for tests; names and numbers are invented.
enum Samples {
  /// 25 November 2026, 08:00 UTC.
  static let moment = Date(timeIntervalSince1970: 1_795_593_600)

  static let letterhead = [
    "PEMERINTAH KOTA BALIKPAPAN", "SEKRETARIAT DEWAN PERWAKILAN RAKYAT DAERAH",
    "Jalan Jenderal Sudirman Nomor 1, Balikpapan 76112, Telepon (0542) 000000",
    "Laman: contoh.go.id, Pos-el: sekretariat@contoh.go.id",
  ]

  static let sentence =
    "Rapat dibuka oleh pimpinan dan dinyatakan terbuka untuk umum setelah kuorum dinyatakan "
    + "terpenuhi sesuai dengan peraturan tata tertib yang berlaku. "

  /// A table with so many rows.
  static func table(rows: Int) throws -> PrintedTable {
    try PrintedTable(
      columns: [
        TableColumn("No.", share: 1, alignment: .centre),
        TableColumn("Nama", share: 4),
        TableColumn("Fraksi", share: 3),
        TableColumn("Jumlah (Rp)", share: 2.5, alignment: .right),
      ],
      rows: (1...max(rows, 1)).prefix(rows).map { row in
        [
          "\(row)", "H. Anggota Contoh Nomor \(row), S.Sos., M.Si.",
          row % 3 == 0 ? "Fraksi Gabungan Contoh Rakyat dan Pembangunan" : "Fraksi Contoh",
          "\(row).575.000",
        ]
      })
  }

  /// A document with every kind of block.
  static func report(rows: Int = 40) throws -> PrintedDocument {
    PrintedDocument(
      title: "LAPORAN SINGKAT RAPAT PARIPURNA", letterhead: letterhead,
      subject: "Laporan rapat paripurna",
      blocks: [
        .fields([
          LabelledField("Nomor", "170/12/DPRD/2026"),
          LabelledField("Hari, tanggal", "Rabu, 25 November 2026"),
          LabelledField("Tempat", "Ruang Rapat Paripurna, Gedung Parkir Klandasan lantai 6"),
          LabelledField(
            "Acara",
            "Penyampaian nota penjelasan wali kota atas rancangan peraturan daerah tentang "
              + "anggaran pendapatan dan belanja daerah tahun anggaran 2027"),
        ]),
        .heading(.first, "I. PENDAHULUAN"),
        .paragraph(
          StyledText(String(repeating: sentence, count: 3)) + .bold("Kuorum terpenuhi")
            + " dengan catatan " + .italic("ad referendum") + "."),
        .paragraph(Paragraph(StyledText(sentence), indentsFirstLine: true)),
        .heading(.second, "A. Jalannya rapat"),
        .paragraph(Paragraph("Pembukaan oleh pimpinan rapat.", marker: "1.")),
        .paragraph(
          Paragraph(StyledText(String(repeating: sentence, count: 2)), marker: "2.")),
        .paragraph(Paragraph("Lagu kebangsaan “Indonesia Raya”;", marker: "a.", level: 1)),
        .heading(.third, "Catatan"),
        .paragraph("Kolom di tengah — tanda pisah", alignment: .centre),
        .paragraph("Rata kanan", alignment: .right),
        .heading(.first, "II. DAFTAR HADIR"),
        .table(try table(rows: rows)),
        .smallText("¹ Jumlah sudah termasuk pajak menurut ketentuan yang berlaku."),
        .space(lines: 1),
        .signatures([
          Signatory(
            placeAndDate: "Mengetahui,", acting: "a.n. KETUA DPRD\nWakil Ketua",
            office: "KOTA BALIKPAPAN", name: "Hj. Wakil Contoh, S.E."),
          Signatory(
            placeAndDate: "Balikpapan, 25 November 2026", office: "SEKRETARIS DPRD",
            name: "Drs. Sekretaris Contoh, M.Si.", identity: "NIP 19700101 199003 1 001"),
        ]),
      ],
      footer: DocumentFooter(
        shortTitle: "Laporan singkat rapat paripurna",
        note: "SHA-256 " + String(repeating: "0123456789abcdef", count: 4)))
  }

  /// A short letter with one signature at the right.
  static func letter() -> PrintedDocument {
    PrintedDocument(
      title: "Undangan rapat", showsTitle: false, letterhead: letterhead,
      blocks: [
        .paragraph("Balikpapan, 25 November 2026", alignment: .right),
        .fields([
          LabelledField("Nomor", "005/123/SETWAN/2026"), LabelledField("Sifat", "Biasa"),
          LabelledField("Lampiran", "-"), LabelledField("Hal", .bold("Undangan rapat komisi")),
        ]),
        .paragraph("Yth. Ketua Komisi I\ndi Balikpapan", alignment: .left),
        .paragraph(Paragraph(StyledText(sentence), indentsFirstLine: true)),
        .paragraph(
          Paragraph(
            "Demikian undangan ini disampaikan, atas perhatian Saudara diucapkan terima kasih.",
            indentsFirstLine: true)),
        .signatures([
          Signatory(
            acting: "Plt.", office: "SEKRETARIS DPRD", name: "Drs. Sekretaris Contoh, M.Si.",
            identity: "NIP 19700101 199003 1 001")
        ]),
      ])
  }
}
