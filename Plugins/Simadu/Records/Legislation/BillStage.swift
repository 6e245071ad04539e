import SidilanKit

/// A stage in the making of a city law.
struct BillStage: Hashable, Sendable {
  /// `tingkat_1`.
  let code: String
  let title: Wording
  /// The stages that may follow.
  let next: [String]
  /// How long the stage may take; nil where no rule says so.
  let limit: TimeLimit?

  /// Whether nothing follows.
  var isLast: Bool { next.isEmpty }
}

/// The stages as a dated file has them, in their order.
struct BillStages: Hashable, Sendable {
  let all: [BillStage]
  /// Where the order comes from.
  let basis: Basis

  /// Reads a set named `raperda`.
  ///
  /// - Throws: `RuleError.unsuitableValue` for a stage that follows and is not described.
  init(_ set: ParameterSet) throws {
    let fields = try set.values.field("tahap").list()
    basis = try Basis(set.values)
    all = try fields.map { field in
      let limit = try field.optional("tenggat")
      let code = try field.field("kode").text()
      return BillStage(
        code: code,
        title: Wording(try field.field("nama").text(), try field.field("name").text()),
        next: try field.field("berikut").list().map { try $0.text() },
        limit: try limit.map { try AgendaRules.limit("raperda.\(code)", $0) })
    }
    let codes = Set(all.map(\.code))
    for field in fields {
      for next in try field.field("berikut").list() where !codes.contains(try next.text()) {
        throw next.unsuitable(try next.text())
      }
    }
    guard let first = all.first, !first.isLast else {
      throw set.values.unsuitable("tahap")
    }
  }

  /// The stages that are valid on a day.
  static func on(_ day: CivilDate, _ context: PluginContext) throws -> BillStages {
    try BillStages(context.rules.parameters(of: "simadu").set("raperda", on: day))
  }

  /// The stage with a code.
  ///
  /// - Throws: `BillError.noStage`.
  func stage(_ code: String) throws -> BillStage {
    guard let stage = all.first(where: { $0.code == code }) else {
      throw BillError.noStage(code, known: all.map(\.code))
    }
    return stage
  }

  /// The stage that comes first on the way from one to another; nil where no way leads there.
  func first(from code: String, toward other: String) -> String? {
    StateStep.first(
      from: code, toward: other, ways: all.filter { !$0.isLast }.map(\.code)
    ) { next, here in
      all.first { $0.code == here }?.next.contains(next) == true ? next : nil
    }
  }

  /// Whether a stage comes before another in the order of the file.
  func isEarlier(_ code: String, than other: String) -> Bool {
    guard let left = all.firstIndex(where: { $0.code == code }),
      let right = all.firstIndex(where: { $0.code == other })
    else { return false }
    return left < right
  }
}
