public import Foundation

/// All parameter sets that are known, and which of them is valid on a day.
public struct ParameterBook: Hashable, Sendable {
  /// The sets of each name, the newest first.
  private let sets: [String: [ParameterSet]]

  /// Puts sets together.
  ///
  /// - Throws: `RuleError.parameterSetTwice` when two of one name are valid from the same day.
  public init(_ all: some Sequence<ParameterSet>) throws(RuleError) {
    var sets: [String: [ParameterSet]] = [:]
    for set in all {
      if sets[set.name]?.contains(where: { $0.validSince == set.validSince }) == true {
        throw .parameterSetTwice(name: set.name, validSince: set.validSince)
      }
      sets[set.name, default: []].append(set)
    }
    self.sets = sets.mapValues { $0.sorted { $0.validSince > $1.validSince } }
  }

  /// Reads the sets of these files.
  ///
  /// - Throws: `RuleError.parameterSetTwice`, and what a file throws.
  public init(files: [URL]) throws(RuleError) {
    try self.init(try files.map { file throws(RuleError) in try ParameterSet(file: file) })
  }

  /// The set of a name that is valid on a day: the newest that does not begin later.
  ///
  /// - Throws: `RuleError.noParameterSet` when there is none.
  public func set(_ name: String, on date: CivilDate) throws(RuleError) -> ParameterSet {
    guard let set = sets[name]?.first(where: { $0.validSince <= date }) else {
      throw .noParameterSet(name: name, on: date)
    }
    return set
  }

  /// All sets of a name, the newest first.
  public func history(of name: String) -> [ParameterSet] { sets[name] ?? [] }

  /// The names of all sets, in alphabetical order.
  public var names: [String] { sets.keys.sorted() }
}
