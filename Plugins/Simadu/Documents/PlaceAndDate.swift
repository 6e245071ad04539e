import SidilanKit

/// What stands above a signature: `Balikpapan, 25 November 2026`.
enum PlaceAndDate {
  /// Place and day, or the day alone where no place is known.
  ///
  /// Where a council of a city sits is in its name; another one writes the setting `tempat`.
  static func text(_ day: CivilDate, _ profile: CouncilProfile, _ settings: PluginSettings)
    -> String
  {
    let city = profile.name.firstRange(of: "Kota ").map { String(profile.name[$0.upperBound...]) }
    let place = settings["tempat"] ?? city
    return (place.map { $0 + ", " } ?? "") + day.text(.medium)
  }
}
