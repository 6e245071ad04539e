import LanguageModel
import Testing

@Suite("Spelling to sounds")
struct GraphemeToPhonemeTests {
  private func read(_ word: String) throws -> [String] {
    try GraphemeToPhoneme().pronunciations(of: word).map { $0.joined(separator: " ") }
  }

  @Test(
    "reads letters and pairs of letters",
    arguments: [
      ("nyanyi", "ny a ny i"), ("syarat", "sy a r a t"), ("khusus", "kh u s u s"),
      ("tunggu", "t u ng g u"), ("badannya", "b a d a n ny a"), ("cacing", "c a c i ng"),
      ("jaja", "j a j a"),
      ("visa", "f i s a"), ("Quraisy", "k u r a i s i"), ("taxi", "t a k s i"),
      ("rakyat", "r a k y a t"), ("bapak", "b a p a k"), ("wayan", "w a y a n"),
      ("Jum'at", "j u m a t"), ("maaf", "m a a f"), ("saat", "s a a t"), ("zakat", "z a k a t"),
      ("Rizky", "r i z k i"), ("Anna", "a n a"), ("Vicky", "f i k i"),
      ("Zulfikri", "z u l f i k r i"),
      ("Soekarno", "s u k a r n o"), ("Djoko", "j o k o"), ("Tjahja", "c a h j a"),
      ("Victor", "f i k t o r"), ("Thoha", "t o h a"), ("Dhani", "d a n i"), ("Søren", "s o r e n"),
      ("Müller", "m u l e r"), ("Łukasz", "l u k a s z"), ("Siti-Aminah", "s i t i a m i n a h"),
      ("Tri Rismaharini", "t r i r i s m a h a r i n i"),
    ])
  func letters(word: String, phones: String) throws {
    let found = try read(word)
    #expect(found.contains(phones), "\(found)")
  }

  @Test("says an e both ways, and no more than four ways in all")
  func variants() throws {
    #expect(try read("desa") == ["d @ s a", "d e s a"])
    #expect(Set(try read("Desember")).isSuperset(of: ["d @ s @ m b e r", "d e s @ m b e r"]))
    #expect(try read("Benny Desy").contains("b e n i d e s i"))
    #expect(try read("kemerdekaan").count == 4)
    #expect(try read("André") == ["a n d r e"])
    #expect(try read("tê") == ["t @"])
  }

  @Test(
    "spells what no one can speak as a word",
    arguments: [
      ("DPRD", ["d e p e e r d e"]), ("APBD", ["a p e b e d e"]), ("RAPBD", ["e r a p e b e d e"]),
      ("M.T.", ["e m t e"]), ("S.H", ["e s h a"]), ("KPK", ["k a p e k a"]), ("H.", ["h a"]),
      ("b", ["b e"]), ("dprd", ["d e p e e r d e"]), ("X", ["e k s"]),
      ("ZWVQ", ["z e t w e f e k i"]),
      ("PAD", ["p e a d e", "p a d"]), ("LJNY", ["e l j e e n y e"]), ("CFG", ["c e e f g e"]),
    ])
  func letterNames(word: String, phones: [String]) throws {
    #expect(try read(word) == phones)
  }

  @Test("reads capitals that make a word")
  func capitals() throws {
    #expect(try read("BAPPEDA").contains("b a p e d a"))
    #expect(try read("JAKARTA") == ["j a k a r t a"])
    #expect(try read("SYAHRUL") == ["sy a h r u l"])
  }

  @Test(
    "refuses what has no sound and says which character",
    arguments: [
      ("2024", "2"), ("B2", "2"), ("½", "½"), ("Москва", "м"), ("日本", "日"),
    ] as [(String, Character)])
  func refused(word: String, character: Character) {
    #expect(throws: LanguageModelError.unpronounceable(term: word, character: character)) {
      try read(word)
    }
  }

  @Test("refuses nothing at all", arguments: ["", " ", "-", "...", "'", "\u{301}"])
  func nothing(word: String) {
    #expect(throws: LanguageModelError.self) { try read(word) }
  }
}
