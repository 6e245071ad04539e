/// What can be wrong with a lexicon or a language model.
public enum LanguageModelError: Error, Hashable, Sendable {
  /// The file cannot be read.
  case unreadable(path: String)
  /// The file cannot be written.
  case unwritable(path: String)
  /// A line of the lexicon is not `word<TAB>phones`.
  case lexiconSyntax(line: Int)
  /// A pronunciation uses a phone that the acoustic model does not know.
  case unknownPhone(line: Int, phone: String)
  /// The lexicon holds no pronunciation.
  case emptyLexicon
  /// The lexicon has more pronunciations or longer ones than can be kept.
  case lexiconSize(line: Int)
  /// A line of the ARPA file does not fit its section; `expected` names what should stand there.
  case arpaSyntax(line: Int, expected: ARPAElement)
  /// A count of the ARPA header does not fit what follows.
  case arpaCount(order: Int, declared: Int, found: Int)
  /// The ARPA file lists no word.
  case arpaEmpty
  /// The order is not 1 to 4.
  case order(found: Int)
  /// An n-gram names a word that is not among the unigrams.
  case arpaUnknownWord(line: Int, word: String)
  /// An n-gram is there without the shorter one it extends, or twice.
  case arpaPrefix(order: Int, word: String)
  /// The binary file does not begin like one of ours, or is of another version.
  case binaryHeader
  /// The binary file's length differs from what its header says.
  case binaryLength(declared: UInt64, found: Int)
  /// The binary file was altered: its checksum does not fit.
  case binaryChecksum
  /// A table of the binary file points outside of another.
  case binaryTable(name: String)
  /// A term cannot be turned into sounds; `character` is what has no sound.
  case unpronounceable(term: String, character: Character?)
}

/// What an ARPA file should have at some place.
public enum ARPAElement: String, Hashable, Sendable {
  /// The line `\data\`.
  case dataMark
  /// A line `ngram ORDER=COUNT`.
  case count
  /// A section's title, `\N-grams:`.
  case section
  /// Probability, words and perhaps a back-off weight.
  case ngram
  /// The line `\end\`.
  case endMark
}
