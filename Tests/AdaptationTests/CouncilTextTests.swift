import Support
import Testing

@testable import Adaptation
@testable import LanguageModel
@testable import TextNormalization

@Suite("The council's text and names")
struct CouncilTextTests {
  @Test("labels, degrees and tables are no speech; speakers are collected once")
  func paragraphs() {
    var text = CouncilText()
    text.add(paragraph: "KETUA RAPAT (H. ABDULLOH, S.Sos.): Rapat dibuka. Setuju?")
    text.add(
      paragraph: "KETUA RAPAT (H. Abdulloh): Terima kasih Bapak H. Rahman, S.E. atas laporan.")
    text.add(paragraph: "1 2 3 4 5 a")
    #expect(
      text.sentences == [
        ["rapat", "dibuka"], ["setuju"],
        ["terima", "kasih", "bapak", "haji", "rahman", "atas", "laporan"],
      ])
    #expect(text.speakers.map(\.words) == [["abdulloh"]])
    #expect(text.counts["haji"] == 1 && text.counts["rapat"] == 1)
  }

  @Test("new words are those seen twice or in a name, with sounds; capitals are spelled")
  func newWords() throws {
    var text = CouncilText()
    text.add(
      paragraph: "Dokumen LKPD dan LKPD serta ampal dan ampal. Sekali saja. XVIII xviii iiii iiii")
    let lexicon = try Lexicon(
      bytes: Array("dan\td a n\ndokumen\td o\nserta\ts e\n".utf8),
      units: ["<blank>", "d", "a", "n", "o", "s", "e"])
    let units =
      ["<blank>"] + "abcdefghijklmnopqrstuvwyz@".map(String.init) + ["ng", "ny", "sy", "kh"]
    let found = NewWords(
      text: text, names: [try #require(PersonName("Hj. Wiwi"))], lexicon: lexicon, units: units,
      generalCount: { _ in 0 })
    #expect(found.words.map(\.kata) == ["ampal", "lkpd", "hajah", "wiwi"])
    #expect(
      found.words.map(\.lafal.first) == ["a m p a l", "e l k a p e d e", "h a j a h", "w i w i"])
    #expect(found.lexiconLines.hasPrefix("ampal\ta m p a l\nlkpd\te l k a p e d e\n"))
    let deaf = NewWords(
      text: text, names: [], lexicon: lexicon, units: ["<blank>", "a"], generalCount: { _ in 0 })
    #expect(deaf.words.isEmpty && deaf.unspoken == ["ampal", "lkpd"])
  }

  @Test("words wrongly written together or apart are set right before they are counted")
  func spelling() {
    var text = CouncilText()
    text.add(paragraph: "Dimana letak perusahaan itu, kata nya didalam Raperda nya.")
    #expect(
      text.sentences == [
        "di mana letak perusahaan itu katanya di dalam raperdanya".split(separator: " ")
          .map(String.init)
      ])
  }

  @Test("misprints do not become words, but names and unlike words do")
  func misprints() throws {
    var text = CouncilText()
    text.add(paragraph: "Izin perusahan itu, dua perusahan lagi, dan perusahaan lain.")
    text.add(paragraph: "Warga Perusahn dan Perusahn, serta bendali dan bendali.")
    let lexicon = try Lexicon(
      bytes: Array("perusahaan\ta\n".utf8), units: ["<blank>", "a"])
    let units = ["<blank>"] + "abcdefghijklmnopqrstuvwyz@".map(String.init)
    let counts = ["perusahaan": 400.0]
    let found = NewWords(
      text: text, names: [], lexicon: lexicon, units: units,
      generalCount: { counts[$0] ?? 0 })
    #expect(found.misprints == [.init(kata: "perusahan", dianggap: "perusahaan", jumlah: 2)])
    #expect(Set(found.words.map(\.kata)).isSuperset(of: ["perusahn", "bendali"]))
    #expect(!found.words.map(\.kata).contains("perusahan"))
  }

  @Test("lists of names: columns, quotes, separators, byte order marks, doubles")
  func nameLists() throws {
    let folder = try TemporaryFolder()
    func read(_ name: String, _ text: String) throws -> [String] {
      try NameList.read(path: folder.write(Array(text.utf8), name)).map {
        $0.words.joined(separator: " ")
      }
    }
    #expect(
      try read("a.csv", "no,Nama,jabatan\n1,\"H. Abdulloh, S.Sos.\",Ketua\n2,Budi \"\"Bang\"\",x\n")
        == ["abdulloh", "budi bang"])
    #expect(
      try read("b.csv", "\u{FEFF}nama;partai\r\nSiti Aminah;A\r\nSiti Aminah;A\r\n") == [
        "siti aminah"
      ])
    #expect(try read("c.csv", "nama\nIr. Bakti, M.T.\n") == ["bakti"])
    #expect(try read("d.csv", "Bakti\nSari\n") == ["bakti", "sari"])
    #expect(
      try read("e.txt", "# daftar\nDrs. Halimun\n\nMelvana\tm e l\t3\n") == ["halimun", "melvana"])
    #expect(try read("f.csv", "") == [])
  }
}
