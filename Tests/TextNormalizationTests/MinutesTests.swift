import Testing

@testable import TextNormalization

@Suite("The look of minutes")
struct MinutesTests {
  @Test("full stops of abbreviations, initials, degrees and numbers end no sentence")
  func sentences() {
    #expect(
      SentenceSplitter.sentences(
        of:
          "1. Rapat dibuka oleh H. Abdulloh, S.Sos. Ketua DPRD. Sesuai UU No. 23 dan Rp1.000.000. "
          + "Setuju? Setuju! Terima kasih.")
        == [
          "Rapat dibuka oleh H. Abdulloh, S.Sos. Ketua DPRD.",
          "Sesuai UU No. 23 dan Rp1.000.000.", "Setuju?", "Setuju!", "Terima kasih.",
        ])
    #expect(
      SentenceSplitter.sentences(of: "dan lain-lain. kemudian lanjut") == [
        "dan lain-lain. kemudian lanjut"
      ])
    #expect(
      SentenceSplitter.sentences(of: "(2) Menimbang; mengingat") == ["Menimbang;", "mengingat"])
    #expect(SentenceSplitter.sentences(of: "") == [])
    #expect(SentenceSplitter.sentences(of: "Setuju") == ["Setuju"])
  }

  @Test("rows of numbers and dotted leaders are no running text")
  func running() {
    #expect(SentenceSplitter.isRunningText("Setuju."))
    #expect(!SentenceSplitter.isRunningText("12.345 67.890 a 1"))
    #expect(!SentenceSplitter.isRunningText("Nama ........ tanda tangan"))
    #expect(!SentenceSplitter.isRunningText("- 3 -"))
    #expect(!SentenceSplitter.isRunningText("Gambar " + String(repeating: "aB", count: 400)))
  }

  @Test(
    "labels of speakers are taken off and give their names",
    arguments: [
      ("KETUA RAPAT (H. ABDULLOH, S.Sos.): Rapat dibuka.", "abdulloh", "Rapat dibuka."),
      ("PIMPINAN SIDANG : Setuju?", nil, "Setuju?"),
      ("H. Wirya Santana, S.E.: Terima kasih.", "wirya santana", "Terima kasih."),
      ("Anggota Fraksi Golkar (Hj. Melati Puspa): Baik.", "melati puspa", "Baik."),
      ("Wakil Ketua II (Fraksi Nasdem): Baik.", nil, "Baik."),
      ("WALI KOTA BALIKPAPAN:", nil, ""),
    ] as [(String, String?, String)])
  func labels(paragraph: String, name: String?, speech: String) throws {
    let label = try #require(SpeakerLabel(paragraph: paragraph))
    #expect(label.name?.words.joined(separator: " ") == name)
    #expect(label.speech == speech)
  }

  @Test(
    "a colon in running text makes no label",
    arguments: [
      "Adapun agendanya: pertama, laporan.", "Rapat dibuka pukul 09:30 pagi.", "Tanpa titik dua",
      "Yang kedua adalah: anggaran.", "Hari/Tanggal: Senin", ": kosong",
      "Saya ulangi kepada ketua rapat yang terhormat: tidak setuju.",
    ])
  func noLabels(paragraph: String) {
    #expect(SpeakerLabel(paragraph: paragraph) == nil)
  }

  @Test(
    "degrees are printed only, haji and hajah are spoken",
    arguments: [
      ("Dr. H. Abdulloh Rahman, S.Sos., M.Si.", "abdulloh rahman", "haji"),
      ("Hj. AMINAH", "aminah", "hajah"), ("H.Budi Santoso SE MM", "budi santoso", "haji"),
      ("Ir. Suwandi", "suwandi", nil), ("H.M. Ikhsan, S.T.", "m ikhsan", "haji"),
      ("Mas’ud bin Ali", "mas'ud bin ali", nil),
      ("Siti Nur'aini, S.Pd", "siti nur'aini", nil), ("M. Taufik", "m taufik", nil),
      ("Élan D'Arcy", "elan d'arcy", nil), ("Prof. Dr. Ir. Wahyu, M.Sc., Ph.D.", "wahyu", nil),
    ] as [(String, String, String?)])
  func names(printed: String, words: String, title: String?) throws {
    let name = try #require(PersonName(printed))
    #expect(name.words.joined(separator: " ") == words)
    #expect(name.title == title)
    #expect(name.sentences.allSatisfy { $0.suffix(name.words.count) == name.words[...] })
  }

  @Test("what has no name in it is none", arguments: ["", "  ", "S.E., M.M.", "H.", "123", "(x)"])
  func noNames(text: String) {
    #expect(PersonName(text) == nil)
  }

  @Test("titles within a sentence are spoken or left out")
  func titles() {
    #expect(
      Titles.spoken(in: "Bapak H. Abdulloh, S.Sos., M.Si. menyampaikan No. 5 a.n. Ketua.")
        == "Bapak haji Abdulloh, menyampaikan No. 5 a.n. Ketua.")
  }
}
