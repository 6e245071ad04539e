import Foundation
import Support
import Testing

@testable import LanguageModel

@Suite("The mixture of two language models")
struct NGramMixtureTests {
  private static let arpa = """
    \\data\\
    ngram 1=4
    ngram 2=1

    \\1-grams:
    -99\t<s>\t0
    -0.60206\t</s>
    -0.60206\ta\t0
    -0.30103\tb

    \\2-grams:
    -0.30103\ta b

    \\end\\

    """

  private func scorer(
    _ general: NGramModel, _ sentences: [([String], Double)]
  ) -> MixedScorer {
    let vocabulary = MixedVocabulary(general: general, adding: sentences.flatMap(\.0))
    var text = NumberedText(vocabulary: vocabulary)
    for (words, weight) in sentences {
      text.append(words.map(vocabulary.number), weight: Float(weight))
    }
    return MixedScorer(
      general: general,
      text: KneserNeyModel(text, vocabulary: vocabulary, order: general.order),
      vocabulary: vocabulary)
  }

  /// p(word | words before) of a mixture; the history is walked over word by word.
  private func probability(
    _ mixture: NGramMixture, _ order: Int, _ history: [UInt32], _ word: UInt32
  ) -> Double {
    var place = NGramPlace.empty
    for word in history.suffix(order - 1) { place = mixture.score(place, word).found }
    return mixture.score(place, word).probability
  }

  @Test("two sentences of two words give the probabilities computed by hand")
  func hand() throws {
    let scorer = scorer(try SmallModel.model(Self.arpa), [(["a", "b"], 1), (["a"], 1)])
    let (a, b) = (scorer.vocabulary.number("a"), scorer.vocabulary.number("b"))
    let (begin, end) = (scorer.vocabulary.begin, scorer.vocabulary.end)
    func text(_ history: UInt32, _ word: UInt32) -> Double {
      scorer.text.score(NGramPlace(level: 0, index: Int(history)), word).probability
    }
    // Different words before: a 1, b 1, </s> 2. Bigrams seen once 3, twice 1: discount 3 / (3 + 2 + 1).
    #expect(abs(scorer.text.score(.empty, a).probability - 0.25) < 1e-12)
    #expect(abs(scorer.text.score(.empty, end).probability - 0.5) < 1e-12)
    #expect(abs(text(begin, a) - 0.8125) < 1e-12)
    #expect(abs(text(a, b) - 0.375) < 1e-12)
    #expect(abs(text(a, end) - 0.5) < 1e-12)
    #expect(abs(text(a, a) - 0.125) < 1e-12)
    #expect(abs(text(b, end) - 0.75) < 1e-12)

    let mixture = NGramMixture(scorer, weight: 0.5)
    func mixed(_ history: [UInt32], _ word: UInt32) -> Double {
      probability(mixture, 2, history, word)
    }
    // The general model is rounded to 1/2000 nat.
    let tolerance = 3e-4
    #expect(abs(mixed([], a) - 0.25) < tolerance)
    #expect(abs(mixed([], b) - 0.375) < tolerance)
    #expect(abs(mixed([a], b) - 0.4375) < tolerance)
    #expect(abs(mixed([a], end) - 0.375) < tolerance)
    #expect(abs(mixed([a], a) - 0.1875) < tolerance)
    #expect(abs(mixed([begin], a) - 0.53125) < tolerance)
    #expect(abs(mixed([begin], b) - 0.234375) < tolerance)
    #expect(abs(mixture.backOffs[0][Int(a)] - 0.75) < tolerance)
    #expect(abs(mixture.backOffs[0][Int(begin)] - 0.625) < tolerance)
  }

  private struct Case {
    let general: TextModel
    let model: NGramModel
    let sentences: [([String], Double)]
    let words: [String]
  }

  /// A random normalised model and random sentences with words of their own, some of low weight.
  private func random(order: Int, seed: UInt64) throws -> Case {
    var rng = SeededGenerator(seed: seed)
    let known = ["a", "b", "c", "d"]
    let general = TextModel.random(words: known, order: order, using: &rng)
      .normalised(using: &rng)
    let model = try NGramModel(bytes: ARPAReader.read(bytes: Array(general.arpa.utf8)).binary())
    let all = known + ["x", "y"]
    let sentences = (0..<Int.random(in: 1...12, using: &rng)).map { _ in
      (
        (0..<Int.random(in: 1...6, using: &rng)).map { _ in all.randomElement(using: &rng) ?? "a" },
        Bool.random(using: &rng) ? 1.0 : 0.25
      )
    }
    return Case(general: general, model: model, sentences: sentences, words: all)
  }

  @Test("the text's model is Kneser-Ney by the definition", arguments: 1...4)
  func definition(order: Int) throws {
    for seed in UInt64(1)...25 {
      let it = try random(order: order, seed: seed)
      let order = it.model.order  // a random model may have no longest n-gram
      let scorer = scorer(it.model, it.sentences)
      let expected = TextKneserNey(it.sentences, order: order)
      var rng = SeededGenerator(seed: seed + 1000)
      for _ in 0..<30 {
        var history = (0..<Int.random(in: 0...4, using: &rng)).map { _ in
          it.words.randomElement(using: &rng) ?? "a"
        }
        var place = NGramPlace.empty
        if Bool.random(using: &rng) { history.insert("<s>", at: 0) }
        for word in history {
          place = scorer.text.score(place, scorer.vocabulary.number(word)).next
        }
        for word in it.words + ["</s>"] {
          let found = scorer.text.score(place, scorer.vocabulary.number(word)).probability
          let wanted = expected.probability(word, after: history)
          #expect(abs(found - wanted) < 1e-9, "seed \(seed): \(history) \(word)")
        }
      }
    }
  }

  @Test("listed n-grams have the weighted mean of both models, by the definition", arguments: 2...4)
  func mean(order: Int) throws {
    for seed in UInt64(1)...25 {
      let it = try random(order: order, seed: seed)
      let order = it.model.order  // a random model may have no longest n-gram
      let scorer = scorer(it.model, it.sentences)
      let text = TextKneserNey(it.sentences, order: order)
      let mixture = NGramMixture(scorer, weight: 0.3)
      var grams: [[UInt32]] = scorer.vocabulary.words.indices.map { [UInt32($0)] }
      for level in 0..<order - 1 {
        var longer: [[UInt32]] = []
        for (index, gram) in grams.enumerated() {
          for child in mixture.trie.children(level, index) {
            let word = mixture.trie.word(level + 1, child)
            let history = gram.map { scorer.vocabulary.words[Int($0)] }
            let last = scorer.vocabulary.words[Int(word)]
            // What the general model does not have ends its memory and is impossible there.
            let known = history.split(whereSeparator: { $0 == "x" || $0 == "y" }).last
            let memory = ["x", "y"].contains(history.last) ? [] : Array(known ?? [])
            let theirs = ["x", "y"].contains(last) ? 0 : exp(it.general.score(memory, last))
            let wanted = 0.3 * text.probability(last, after: history) + 0.7 * theirs
            let found = mixture.probabilities[level + 1][child]
            #expect(abs(found - wanted) < 2e-3, "seed \(seed): \(history) \(last)")
            longer.append(gram + [word])
          }
        }
        grams = longer
      }
    }
  }

  @Test("the probabilities after every history sum to one", arguments: 1...4)
  func sums(order: Int) throws {
    for seed in UInt64(1)...40 {
      let it = try random(order: order, seed: seed)
      let order = it.model.order  // a random model may have no longest n-gram
      let scorer = scorer(it.model, it.sentences)
      var rng = SeededGenerator(seed: seed + 2000)
      let mixture = NGramMixture(scorer, weight: .random(in: 0.05...0.9, using: &rng))
      let size = UInt32(scorer.vocabulary.words.count)
      let model = try NGramModel(bytes: mixture.tables().binary())
      #expect(model.counts == (0..<order).map { mixture.trie.count($0) })
      for _ in 0..<30 {
        let history = (0..<Int.random(in: 0...4, using: &rng)).map { _ in
          UInt32.random(in: 0..<size, using: &rng)
        }
        let sum = (0..<size).reduce(0) { $0 + probability(mixture, order, history, $1) }
        #expect(abs(sum - 1) < 1e-6, "seed \(seed): \(history)")
        // Rounded to the binary file's steps the sum is still close to one.
        var state = NGramModel.emptyState
        for word in history { state = model.score(state, word).next }
        let stored = (0..<size).reduce(0) {
          $0 + exp(Double(model.score(state, $1).logProbability))
        }
        #expect(abs(stored - 1) < 2e-3, "seed \(seed): \(history)")
      }
    }
  }

  @Test("a weight of nothing leaves the general model as it is")
  func nothing() throws {
    let it = try random(order: 3, seed: 3)
    let scorer = scorer(it.model, it.sentences)
    let mixture = NGramMixture(scorer, weight: 0)
    for first in it.words.prefix(4) {
      for second in it.words.prefix(4) {
        let found = probability(
          mixture, 3, [scorer.vocabulary.number(first)], scorer.vocabulary.number(second))
        #expect(abs(found - exp(it.general.score([first], second))) < 2e-3)
      }
    }
  }

  @Test("an empty text and an empty general vocabulary trap nothing")
  func empty() throws {
    let model = try SmallModel.model(
      "\\data\\\nngram 1=1\n\n\\1-grams:\n0\ta\n\n\\end\\\n")
    let none = scorer(model, [])
    #expect(NGramMixture(none, weight: 0.5).tables().counts == [4])
    let one = scorer(model, [([], 1)])
    #expect(try NGramModel(bytes: NGramMixture(one, weight: 0.5).tables().binary()).order == 1)
  }
}
