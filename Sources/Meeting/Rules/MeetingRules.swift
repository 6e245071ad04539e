package import CouncilRules
package import PluginKit

/// The rules of meetings that are valid from a day on: kinds, openness, knocks, takes.
package struct MeetingRules: Hashable, Sendable {
  /// The kinds, in the order of the file.
  package let kinds: [MeetingKind]
  /// What knocks mean.
  package let gavel: [GavelMeaning]
  /// The length of a take in minutes.
  package let takeMinutes: Int
  /// How long a meeting is planned for when nobody says, in minutes.
  package let plannedMinutes: Int
  /// Hours after the opening within which a typed time of day is taken to lie.
  package let longestHours: Int
  /// The kind for each kind of event of the agenda.
  private let agenda: [String: String]
  /// The kind for each body whose events have one kind in the agenda.
  private let bodies: [String: String]

  /// Reads a set named `rapat`.
  ///
  /// - Throws: `RuleError.unsuitableValue` for another set or a kind named twice; what `ParameterField` throws.
  package init(_ set: ParameterSet) throws(RuleError) {
    let values = set.values
    guard set.name == "rapat" else {
      throw .unsuitableValue(file: values.file, field: "nama", value: set.name)
    }
    try values.allowOnly([
      "jenis", "arti_ketukan", "take_menit", "lama_menit", "paling_lama_jam", "agenda", "badan",
    ])
    let bodies = try values.field("badan")
    var owners: [String: String] = [:]
    for body in try bodies.names() { owners[try bodies.field(body).text()] = body }
    var kinds: [MeetingKind] = []
    for entry in try values.field("jenis").list() {
      let kind = try MeetingKind(entry, body: owners[entry.field("nama").text()])
      guard !kinds.contains(where: { $0.name == kind.name }) else {
        throw try entry.field("nama").unsuitable(kind.name)
      }
      kinds.append(kind)
    }
    self.kinds = kinds
    gavel = try values.field("arti_ketukan").list().map { entry throws(RuleError) in
      try GavelMeaning(entry)
    }
    takeMinutes = try values.field("take_menit").integer(in: 1...600)
    plannedMinutes = try values.field("lama_menit").integer(in: 1...10_000)
    longestHours = try values.field("paling_lama_jam").integer(in: 1...100)
    agenda = try Self.words(values.field("agenda"), kinds)
    self.bodies = try Self.words(bodies, kinds)
  }

  /// The rules on a day.
  ///
  /// - Throws: `RuleError`.
  package init(_ shelf: RuleShelf, on day: CivilDate) throws(RuleError) {
    try self.init(try shelf.parameters().set("rapat", on: day))
  }

  /// The kind of a name.
  ///
  /// - Throws: `MeetingError.unknownKind`.
  package func kind(_ name: String) throws(MeetingError) -> MeetingKind {
    let word = name.lowercased().replacing("-", with: "_")
    guard let kind = kinds.first(where: { $0.name == word }) else {
      throw .unknownKind(name, known: kinds.map(\.name))
    }
    return kind
  }

  /// The kind of meeting that an event of the agenda is.
  ///
  /// - Throws: `MeetingError.kindNeeded` for an event that no kind of meeting belongs to.
  package func kind(agenda event: String, body: String?) throws(MeetingError) -> MeetingKind {
    guard let name = body.flatMap({ bodies[$0] }) ?? agenda[event] else {
      throw .kindNeeded(event)
    }
    return try kind(name)
  }

  /// What so many knocks mean.
  package func meaning(ofKnocks count: Int) -> Wording? {
    gavel.first { ($0.least...$0.most).contains(count) }?.meaning
  }

  private static func words(
    _ field: ParameterField, _ kinds: [MeetingKind]
  ) throws(RuleError) -> [String: String] {
    var words: [String: String] = [:]
    for name in try field.names() {
      let value = try field.field(name)
      let kind = try value.text()
      guard kinds.contains(where: { $0.name == kind }) else { throw value.unsuitable(kind) }
      words[name] = kind
    }
    return words
  }
}
