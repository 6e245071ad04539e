import Foundation
import PluginKit
import Quantities

/// Times and numbers as they are printed.
enum Clock {
  /// Hours, minutes and seconds: `01:02:03`.
  static func text(_ span: TimeSpan) -> String {
    let seconds = max(0, span.milliseconds / 1000)
    return pad(seconds / 3600) + ":" + pad(seconds / 60 % 60) + ":" + pad(seconds % 60)
  }

  /// With milliseconds after a mark: `01:02:03,456`.
  static func text(_ span: TimeSpan, mark: String) -> String {
    let milliseconds = max(0, span.milliseconds)
    return text(span) + mark + pad(milliseconds % 1000, 3)
  }

  /// A decimal number with the language's mark.
  static func decimal(_ value: Double, places: Int, _ language: Language = .current) -> String {
    let text = String(format: "%.\(places)f", value)
    return language == .indonesian ? text.replacing(".", with: ",") : text
  }

  /// A length as people say it: `4,2 dtk`, `3 mnt 20 dtk`.
  static func length(_ seconds: Double, _ language: Language = .current) -> String {
    let (second, minute, hour) = language == .indonesian ? ("dtk", "mnt", "jam") : ("s", "min", "h")
    if seconds < 60 { return "\(decimal(seconds, places: 1, language)) \(second)" }
    let whole = Int(seconds.rounded())
    if whole < 3600 { return "\(whole / 60) \(minute) \(whole % 60) \(second)" }
    return "\(whole / 3600) \(hour) \(whole / 60 % 60) \(minute)"
  }

  private static func pad(_ value: Int64, _ width: Int = 2) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
