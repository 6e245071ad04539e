import Foundation
import TextDocuments
import TextNormalization

/// The sentences of the council's documents as spoken words, and who spoke them.
struct CouncilText {
  private(set) var sentences: [[String]] = []
  private(set) var files: [AdaptationRecord.Text] = []
  /// Names before speeches, each once, in order of appearance.
  private(set) var speakers: [PersonName] = []
  /// How often each word stands in the text.
  private(set) var counts: [String: Int] = [:]
  /// How often a word stands in capitals within a line that is not all capitals: initials such as KUPA.
  private var capitals: [String: Int] = [:]
  /// How often a word stands within a sentence with a capital first, as names do.
  private var titled: [String: Int] = [:]
  private var seenSpeakers: Set<[String]> = []
  private let printed = PrintedText()
  private let spelling = StandardSpelling()

  /// How many words there are in all.
  var wordCount: Int { files.reduce(0) { $0 + $1.kata } }

  /// Reads one document.
  ///
  /// - Throws: `DocumentError`.
  mutating func read(path: String) throws(DocumentError) {
    let document = try TextDocument(path: path)
    let before = sentences.count
    for paragraph in document.paragraphs { add(paragraph: paragraph) }
    files.append(
      AdaptationRecord.Text(
        berkas: URL(fileURLWithPath: path).lastPathComponent, kalimat: sentences.count - before,
        kata: sentences[before...].reduce(0) { $0 + $1.count }))
  }

  /// Adds the sentences of a paragraph, without the label that says who speaks.
  mutating func add(paragraph: String) {
    var text = paragraph
    if let label = SpeakerLabel(paragraph: paragraph) {
      text = label.speech
      if let name = label.name, seenSpeakers.insert(name.words).inserted { speakers.append(name) }
    }
    for sentence in SentenceSplitter.sentences(of: text)
    where SentenceSplitter.isRunningText(sentence) {
      let words = printed.words(of: Titles.spoken(in: spelling.standard(sentence)))
      guard !words.isEmpty else { continue }
      for word in words { counts[word, default: 0] += 1 }
      countCapitals(of: sentence)
      sentences.append(words)
    }
  }

  /// True when a word is mostly printed in capitals, so that it may be spelled letter by letter.
  func isInitials(_ word: String) -> Bool {
    2 * capitals[word, default: 0] > counts[word, default: 0]
  }

  /// True when a word is mostly printed with a capital where no sentence begins: a person or a place.
  func isName(_ word: String) -> Bool {
    2 * titled[word, default: 0] > counts[word, default: 0]
  }

  private mutating func countCapitals(of sentence: String) {
    guard sentence.contains(where: \.isLowercase) else { return }
    for word in sentence.split(whereSeparator: { !$0.isLetter })
    where word.count > 1 && word.allSatisfy(\.isUppercase) {
      capitals[word.lowercased(), default: 0] += 1
    }
    for word in sentence.split(whereSeparator: { !$0.isLetter }).dropFirst()
    where word.first?.isUppercase == true {
      titled[word.lowercased(), default: 0] += 1
    }
  }
}
