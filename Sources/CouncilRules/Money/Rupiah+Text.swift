import TextNormalization

extension Rupiah: CustomStringConvertible {
  /// Reads an amount as offices write it.
  ///
  /// Understood are `1575000` and `1.575.000`, with or without `Rp` or `Rp.` before them, `,-` or
  /// `,00` behind them, and a minus before or after the `Rp`. Anything that can be read in two ways
  /// is refused: `1,575,000`, `1575.000`, `1.5`, `100,50`.
  ///
  /// - Throws: `RuleError.unreadableRupiah` with the text, `.overflow` when it does not fit.
  public init(parsing text: String) throws(RuleError) {
    var rest = Substring(text).trimmed
    var isNegative = Self.takeMinus(&rest)
    if rest.prefix(2).lowercased() == "rp" {
      rest = rest.dropFirst(2)
      if rest.first == "." { rest = rest.dropFirst() }
      rest = rest.trimmed
      if !isNegative { isNegative = Self.takeMinus(&rest) }
    }
    for ending in [",-", ",00"] where rest.hasSuffix(ending) {
      rest = rest.dropLast(ending.count)
      break
    }
    guard let digits = Digits.ungrouped(rest) else { throw .unreadableRupiah(text) }
    guard let amount = Int64((isNegative ? "-" : "") + digits) else { throw .overflow("Rupiah") }
    self.init(amount)
  }

  /// Takes a minus sign off the front; tells whether there was one.
  private static func takeMinus(_ text: inout Substring) -> Bool {
    guard text.first == "-" || text.first == "−" else { return false }
    text = text.dropFirst().trimmed
    return true
  }

  /// The amount as it is printed, `Rp1.575.000`, negative `-Rp1.575.000`.
  public var description: String {
    (amount < 0 ? "-" : "") + "Rp" + Digits.grouped(amount.magnitude)
  }

  /// The terbilang, `satu juta lima ratus tujuh puluh lima ribu rupiah`.
  public var inWords: String {
    (amount < 0 ? "minus " : "") + Self.words(amount.magnitude) + " rupiah"
  }

  /// A magnitude in words; the lowest amount has one that fits in no signed number.
  private static func words(_ magnitude: UInt64) -> String {
    let trillion: UInt64 = 1_000_000_000_000
    guard magnitude >= trillion else { return IndonesianNumber.cardinal(Int(magnitude)) }
    let rest = Int(magnitude % trillion)
    return IndonesianNumber.cardinal(Int(magnitude / trillion)) + " triliun"
      + (rest == 0 ? "" : " " + IndonesianNumber.cardinal(rest))
  }
}
