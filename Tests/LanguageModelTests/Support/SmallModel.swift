import LanguageModel

/// A trigram model of a few words, small enough to score by hand.
///
/// Logarithms to base ten: the values of the comments in `NGramModelTests` can be added up from here.
enum SmallModel {
  static let arpa = """
    \\data\\
    ngram 1=7
    ngram 2=5
    ngram 3=2

    \\1-grams:
    -1.0\t<unk>
    -99\t<s>\t-0.3
    -0.9\t</s>
    -0.7\trapat\t-0.2
    -0.8\tdewan\t-0.4
    -1.1\tdibuka\t-0.1
    -1.3\tsidang

    \\2-grams:
    -0.5\t<s> rapat\t-0.15
    -0.25\trapat dewan\t-0.35
    -0.6\tdewan dibuka\t-0.05
    -0.4\tdibuka </s>
    -0.45\tdewan rapat

    \\3-grams:
    -0.1\t<s> rapat dewan
    -0.2\trapat dewan dibuka

    \\end\\

    """

  static func model(_ text: String = arpa) throws -> NGramModel {
    try NGramModel(bytes: try ARPAReader.read(bytes: Array(text.utf8)).binary())
  }
}

/// The natural logarithm of ten.
let ln10: Float = 2.302585
