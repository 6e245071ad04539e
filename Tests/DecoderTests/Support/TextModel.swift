import Foundation
import LanguageModel
import Support

/// A back-off model held as plain text and scored by the definition, without any of the tested code.
struct TextModel {
  struct Entry {
    let log10: Double
    let backOff: Double
  }
  var grams: [[String]: Entry] = [:]

  /// A random model over some words, marks included, in which every n-gram has its prefix and its suffix.
  static func random(
    words: [String], order: Int, using rng: inout SeededGenerator
  ) -> TextModel {
    var model = TextModel()
    for word in words + ["<s>", "</s>", "<unk>"] {
      model.grams[[word]] = Entry(
        log10: word == "<s>" ? -99 : -Double.random(in: 0.3...2.5, using: &rng),
        backOff: -Double.random(in: 0...0.8, using: &rng))
    }
    for length in 2..<max(order + 1, 2) {
      let shorter = model.grams.keys.filter { $0.count == length - 1 && $0.last != "</s>" }
        .sorted { $0.lexicographicallyPrecedes($1) }
      for history in shorter {
        for word in words + ["</s>"] where Double.random(in: 0...1, using: &rng) < 0.4 {
          let suffix = Array((history + [word]).dropFirst())
          guard model.grams[suffix] != nil else { continue }
          model.grams[history + [word]] = Entry(
            log10: -Double.random(in: 0.05...2, using: &rng),
            backOff: length < order ? -Double.random(in: 0...0.6, using: &rng) : 0)
        }
      }
    }
    return model
  }

  /// The same with logarithms in the steps that the binary file keeps, so that nothing is lost there.
  var snapped: TextModel {
    func snap(_ log10: Double, _ steps: Double) -> Double {
      (log10 * log(10) * steps).rounded() / steps / log(10)
    }
    return TextModel(
      grams: grams.mapValues {
        Entry(log10: snap($0.log10, 2000), backOff: snap($0.backOff, 1000))
      })
  }

  /// The binary model.
  func model() throws -> NGramModel {
    try NGramModel(bytes: try ARPAReader.read(bytes: Array(arpa.utf8)).binary())
  }

  var order: Int { grams.keys.map(\.count).max() ?? 0 }

  /// The ARPA text.
  var arpa: String {
    var text = "\\data\\\n"
    for length in 1...order {
      text += "ngram \(length)=\(grams.keys.filter { $0.count == length }.count)\n"
    }
    for length in 1...order {
      text += "\n\\\(length)-grams:\n"
      for (gram, entry) in grams.filter({ $0.key.count == length })
        .sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
      {
        text += "\(entry.log10)\t\(gram.joined(separator: " "))"
        text += length < order ? "\t\(entry.backOff)\n" : "\n"
      }
    }
    return text + "\n\\end\\\n"
  }

  /// Natural logarithm of p(word | history), by Katz's rule.
  func score(_ history: [String], _ word: String) -> Double {
    let history = Array(history.suffix(order - 1))
    if let entry = grams[history + [word]] { return entry.log10 * log(10) }
    if history.isEmpty { return grams[[word]].map { $0.log10 * log(10) } ?? 0 }
    let backOff = grams[history].map { $0.backOff * log(10) } ?? 0
    return backOff + score(Array(history.dropFirst()), word)
  }

  /// Score of a whole sentence; words that are not in the model count as unknown, and `strangers` less.
  func sentence(_ words: [String], strangers: Double) -> Double {
    var history = ["<s>"]
    var total = 0.0
    for word in words {
      let known = grams[[word]] != nil ? word : "<unk>"
      total += score(history, known) + (known == word ? 0 : strangers)
      history.append(known)
    }
    return total + score(history, "</s>")
  }
}
