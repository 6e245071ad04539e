import Foundation
import Support

@testable import CouncilRules

/// The data files that come with the module.
enum ShippedData {
  static func url(_ name: String) -> URL {
    URL(fileURLWithPath: Project.path("Sources/CouncilRules/Data/" + name))
  }

  static func set(_ name: String) throws -> ParameterSet {
    try ParameterSet(file: url(name))
  }

  static func holidays(_ years: ClosedRange<Int> = 2020...2026) throws -> HolidayCalendar {
    try HolidayCalendar(files: years.map { url("libur/\($0).json") })
  }

  static func calendar() throws -> WorkingDayCalendar {
    try WorkingDayCalendar(
      holidays(),
      [WorkingHours(set("jam-kerja-1995.json")), WorkingHours(set("jam-kerja-2023.json"))])
  }

  static func limits() throws -> TimeLimitTable { try TimeLimitTable(set("tenggat-2023.json")) }

  static func quorum() throws -> QuorumRules { try QuorumRules(set("kuorum-2014.json")) }
}

/// A date of its ISO form, for tests only.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

/// A moment of its ISO form and a time, for tests only.
func moment(_ date: String, _ time: String) throws -> CivilMoment {
  try CivilMoment(CivilDate(parsing: date), ClockTime(parsing: time))
}

/// A set of JSON values in a sound envelope.
func parameterSet(_ name: String, since: String = "2020-01-01", _ values: String) throws
  -> ParameterSet
{
  let json =
    #"{"nama":"\#(name)","berlaku_sejak":"\#(since)","sumber":"uji","dimuat_oleh":"uji","nilai":"#
    + values + "}"
  return try ParameterSet(json: json.utf8, file: "uji.json")
}
