/// What the rules refuse, with the facts of each case; sentences are made elsewhere.
public enum RuleError: Error, Hashable, Sendable {
  // MARK: Calendar

  /// There is no such day in the calendar, or its year lies outside 1900...2999.
  case noSuchDate(year: Int, month: Int, day: Int)
  /// A step of `by` days, months or years from `start` leaves the years 1900...2999.
  case dateOutOfRange(start: CivilDate, by: Int)
  /// The text is no date in any form that is understood.
  case unreadableDate(String)
  /// The text names another weekday than the date has.
  case wrongWeekday(text: String, actual: Weekday)
  /// There is no such time of day.
  case noSuchTime(hour: Int, minute: Int, second: Int)
  /// The text is no time of day in any form that is understood.
  case unreadableTime(String)
  /// The instant, in seconds since 1970, lies outside the years 1900...2999.
  case instantOutOfRange(seconds: Double)
  /// The holidays of this year have not been loaded.
  case holidaysNotLoaded(year: Int)
  /// Only estimated holidays are loaded for this year, and estimates were not allowed.
  case holidaysEstimated(year: Int)
  /// Two files give the holidays of one year.
  case holidaysLoadedTwice(year: Int)
  /// No working hours are valid on this day.
  case noWorkingHours(on: CivilDate)
  /// The moment that ought to come first comes second.
  case endBeforeStart(start: CivilMoment, end: CivilMoment)
  /// The last day of something is before its first.
  case endsBeforeStart(since: CivilDate, until: CivilDate)
  /// The limit has a unit that does not fit the question.
  case wrongUnit(limit: String, unit: TimeLimit.Unit)

  // MARK: Money and counts

  /// The result does not fit the type named.
  case overflow(String)
  /// The text is no amount of rupiah, or can be read in two ways.
  case unreadableRupiah(String)
  /// The text is no exact decimal number, or can be read in two ways.
  case unreadableQuantity(String)
  /// More decimals than can be kept exactly.
  case tooManyDecimals(found: Int, most: Int)
  /// The text is no fraction such as `3/4`.
  case unreadableFraction(String)
  /// A fraction with a negative numerator, or a denominator below one.
  case noSuchFraction(numerator: Int, denominator: Int)
  /// A division by zero or by a negative number of parts.
  case divisorNotPositive(Int64)
  /// A count outside its range.
  case countOutOfRange(name: String, found: Int, least: Int, most: Int)
  /// Two quantities of different units were to be added.
  case unitsDiffer(String, String)

  // MARK: Numbering

  /// The pattern cannot be read at this character, counted from 0.
  case malformedPattern(pattern: String, at: Int)
  /// The pattern names a field that nobody knows.
  case unknownField(pattern: String, field: String)
  /// The pattern asks for a field that was not given.
  case missingFieldValue(pattern: String, field: String)
  /// The value cannot stand in a number: it is empty, or holds a slash, a brace or a white space.
  case unsuitableFieldValue(field: String, value: String)
  /// The field cannot be padded, or not to this width.
  case unsuitableWidth(pattern: String, field: String, width: String)

  // MARK: Parameters

  /// The file cannot be read.
  case unreadableFile(String)
  /// The file is no exact JSON.
  case malformedJSON(file: String, line: Int, fault: JSONFault)
  /// A field that must be there is missing.
  case missingField(file: String, field: String)
  /// A field stands there that nobody reads.
  case unexpectedField(file: String, field: String)
  /// The field holds another kind of value than expected.
  case wrongType(file: String, field: String, expected: ParameterKind, found: ParameterKind)
  /// The field holds a value of the right kind that is not allowed.
  case unsuitableValue(file: String, field: String, value: String)
  /// No set of this name is valid on this day.
  case noParameterSet(name: String, on: CivilDate)
  /// Two sets of one name are valid from the same day.
  case parameterSetTwice(name: String, validSince: CivilDate)

  // MARK: Quorum

  /// No quorum class has this name.
  case unknownQuorumClass(String)
  /// A threshold that nobody could miss or nobody could reach.
  case noSuchThreshold(ThresholdRule.Comparison, Fraction)
  /// The number of fraksi present is needed for this class and was not given.
  case fraksiCountMissing(quorumClass: String)
}
