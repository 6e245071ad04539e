/// The words of a general model and of a text together, numbered by the order of their bytes.
///
/// The order is that of `NGramTables`, so the numbers of the general model rise with ours.
package struct MixedVocabulary: Sendable {
  /// Stands for a word that the general model does not have.
  static let absent = UInt32.max

  /// All words, marks included.
  package let words: [String]
  /// Our number of each word of the general model.
  let ofGeneral: [UInt32]
  /// The general model's number of each word, or `absent`.
  let general: [UInt32]
  /// The mark before a sentence, behind it, and of words that are not listed.
  let begin: UInt32
  let end: UInt32
  let unknown: UInt32
  private let numbers: [String: UInt32]

  /// Joins the words of a model and others.
  ///
  /// - Complexity: O(n log n) for n words.
  package init(general model: NGramModel, adding others: some Sequence<String>) {
    let marks = [NGramModel.beginMark, NGramModel.endMark, NGramModel.unknownMark]
    let listed = (0..<model.vocabularyCount).map { model.tables.text($0) }
    let words = Set(listed).union(others).union(marks)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var numbers: [String: UInt32] = [:]
    numbers.reserveCapacity(words.count)
    for (number, word) in words.enumerated() { numbers[word] = UInt32(number) }
    let ofGeneral = listed.map { numbers[$0, default: 0] }
    var general = [UInt32](repeating: Self.absent, count: words.count)
    for (number, own) in ofGeneral.enumerated() { general[Int(own)] = UInt32(number) }
    begin = numbers[marks[0], default: 0]
    end = numbers[marks[1], default: 0]
    unknown = numbers[marks[2], default: 0]
    self.words = words
    self.ofGeneral = ofGeneral
    self.general = general
    self.numbers = numbers
  }

  /// The number of a word; that of the unknown mark when it is not listed.
  package func number(_ word: String) -> UInt32 {
    numbers[word, default: unknown]
  }
}
