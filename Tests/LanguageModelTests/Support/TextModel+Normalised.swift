import Foundation
import Support

extension TextModel {
  /// The same n-grams with probabilities that sum to one after every history.
  func normalised(using rng: inout SeededGenerator) -> TextModel {
    var model = TextModel()
    let words = grams.keys.filter { $0.count == 1 }.map { $0[0] }.sorted()
    let foretold = words.filter { $0 != "<s>" }
    var total = 0.0
    for word in foretold { total += pow(10, grams[[word]]?.log10 ?? 0) }
    for word in words {
      let value = pow(10, grams[[word]]?.log10 ?? 0) / total
      model.grams[[word]] = Entry(log10: word == "<s>" ? -99 : log10(value), backOff: 0)
    }
    for length in 1..<max(order, 1) {
      for history in grams.keys.filter({ $0.count == length })
        .sorted(by: { $0.lexicographicallyPrecedes($1) })
      {
        let followers = foretold.filter { grams[history + [$0]] != nil }
        guard !followers.isEmpty, let own = model.grams[history] else { continue }
        let shares = followers.map { pow(10, grams[history + [$0]]?.log10 ?? 0) }
        let mass = Double.random(in: 0.2...0.9, using: &rng)
        let sum = shares.reduce(0, +)
        let shorter = Array(history.dropFirst())
        let taken = followers.reduce(0) { $0 + exp(model.score(shorter, $1)) }
        for (word, share) in zip(followers, shares) {
          // With all words listed, nothing is left for the shorter history.
          let value = taken > 0.999 ? share / sum : share / sum * mass
          model.grams[history + [word]] = Entry(log10: log10(value), backOff: 0)
        }
        let left = taken > 0.999 ? 1e-6 : (1 - mass) / (1 - taken)
        model.grams[history] = Entry(log10: own.log10, backOff: log10(left))
      }
    }
    return model
  }
}
