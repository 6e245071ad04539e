/// The rewritings of printed Indonesian, in the order in which they are applied.
///
/// The same as in `Models/training/text/normalize.py`; a committed table of sentences keeps the two alike.
enum PrintedRules {
  private typealias Number = IndonesianNumber
  private static let numbered = [
    "bab", "pasal", "masa sidang", "masa persidangan", "tahap", "bagian", "buku", "komisi",
    "golongan", "kelas", "tingkat", "jilid", "periode", "kabinet", "triwulan", "semester",
  ]
  private static let units = [
    "km": "kilometer", "m": "meter", "cm": "sentimeter", "kg": "kilogram", "ha": "hektare",
    "m2": "meter persegi", "m3": "meter kubik",
  ]
  private static let decimal = #"(\d[\d.]*(?:,\d+)?)"#

  /// Makes the rules.
  static func all() -> [RewritingRule] {
    signs + money + times + ordinals + quantities
  }

  private static var signs: [RewritingRule] {
    [
      RewritingRule(#"https?://\S+|www\.\S+|\S+@\S+\.\S+"#) { _ in " " },
      RewritingRule(#"\bs(?:\.\s?/?|\s?/)\s?d\b\.?(?=\s)"#) { _ in " sampai dengan " },
      RewritingRule(#"\ba\.n\.(?=\s)"#) { _ in " atas nama " },
    ]
  }

  private static var money: [RewritingRule] {
    [
      RewritingRule(
        #"\bRp\.?\s?(\d[\d.]*(?:,\d+)?)(?:,-|,00)?(\s+(?:ribu|juta|miliar|milyar|triliun))?"#
      ) { groups in
        var sum = trimmed(groups[1])
        if sum.hasSuffix(",00") { sum.removeLast(3) }
        return " \(Number.printed(sum))\(groups[2] ?? "") rupiah "
      }
    ]
  }

  private static var times: [RewritingRule] {
    [
      RewritingRule(#"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b"#) { groups in
        let month = value(groups[2])
        guard (1...12).contains(month) else { return " " }
        return " \(cardinal(groups[1])) \(Number.months[month - 1]) \(cardinal(groups[3])) "
      },
      RewritingRule(
        #"\b(?:pukul|jam)\s+(\d{1,2})[.:](\d{2})\s*(-|–|sampai dengan|sampai)\s*"#
          + #"(?:(?:pukul|jam)\s+)?(\d{1,2})[.:](\d{2})\b"#
      ) { groups in
        let until = groups[3] ?? ""
        return " pukul \(clock(groups[1], groups[2])) \(until.count > 1 ? until : "sampai") "
          + clock(groups[4], groups[5]) + " "
      },
      RewritingRule(#"\b(?:pukul|jam)\s+(\d{1,2})[.:](\d{2})\b"#) { groups in
        " pukul \(clock(groups[1], groups[2])) "
      },
      RewritingRule(#"\b(\d{1,2})[.:](\d{2})(?=\s(?:WITA|WIB|WIT)\b)"#) { groups in
        " \(clock(groups[1], groups[2])) "
      },
    ]
  }

  private static var ordinals: [RewritingRule] {
    let written = numbered.joined(separator: "|")
    let titled = numbered.map(\.capitalized).joined(separator: "|")
    let ordinal = RewritingRule(#"\bke-?(\d+)\b"#) { groups in
      (groups[1] ?? "").count < 10 ? " ke \(cardinal(groups[1])) " : " "
    }
    return [ordinal]
      + [written, titled, written.uppercased()].map { words in
        RewritingRule(#"\b(\#(words))\s+([IVXLC]+)\b"#, ignoresCase: false) { groups in
          // A single C or L is a letter: Bagian C.
          guard let numeral = groups[2], numeral != "C", numeral != "L",
            let value = RomanNumeral.value(numeral)
          else { return groups[0] ?? "" }
          return "\(groups[1] ?? "") \(Number.cardinal(value))"
        }
      }
  }

  private static var quantities: [RewritingRule] {
    [
      RewritingRule(#"\b\#(decimal)\s?(?:%|persen\b)"#) { groups in
        " \(Number.printed(trimmed(groups[1]))) persen "
      },
      RewritingRule(#"\b\#(decimal)\s?(km|cm|kg|ha|m2|m3|m)\b"#, ignoresCase: false) { groups in
        " \(Number.printed(trimmed(groups[1]))) \(units[groups[2] ?? "", default: ""]) "
      },
      RewritingRule(#"\b(\d+)([A-Za-z])\b"#) { groups in
        let number = groups[1] ?? ""
        return number.count < 5
          ? " \(Number.printed(number)) \((groups[2] ?? "").lowercased()) " : " "
      },
      RewritingRule(#"\b(\d{1,4})\s?[-–]\s?(\d{1,4})\b"#) { groups in
        " \(cardinal(groups[1])) sampai \(cardinal(groups[2])) "
      },
      RewritingRule(#"\b(\d{1,4})/(\d{1,4})\b"#) { groups in
        " \(cardinal(groups[1])) garis miring \(cardinal(groups[2])) "
      },
      RewritingRule(decimal) { groups in " \(Number.printed(trimmed(groups[0]))) " },
    ]
  }

  private static func clock(_ hour: String?, _ minute: String?) -> String {
    value(minute) == 0
      ? cardinal(hour) : "\(cardinal(hour)) lewat \(cardinal(minute)) menit"
  }

  private static func value(_ text: String?) -> Int { Number.value(text ?? "") }

  private static func cardinal(_ text: String?) -> String { Number.cardinal(value(text)) }

  /// A printed number without the full stop that ended its sentence.
  private static func trimmed(_ text: String?) -> String {
    var text = text ?? ""
    while text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
