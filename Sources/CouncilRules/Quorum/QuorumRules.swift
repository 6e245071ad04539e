/// The quorum classes that are valid from a day on, with the council's own choices.
public struct QuorumRules: Hashable, Sendable {
  /// What "all members" means while seats are vacant.
  public enum Denominator: String, Hashable, Sendable, Codable {
    /// All seats of the body.
    case seats = "kursi"
    /// The members in office now: neither vacant seats nor members who are suspended.
    case activeMembers = "anggota_aktif"
  }

  /// How a meeting that is not quorate may be put off.
  public struct Postponement: Hashable, Sendable, Codable {
    /// How many times.
    public let mostTimes: Int
    /// How long each time, in minutes.
    public let mostMinutes: Int
  }

  /// The classes, in the order of the file.
  public let classes: [QuorumClass]
  /// What "all members" means.
  public let denominator: Denominator
  /// Whether members excused (izin) count as present for the quorum.
  public let countsExcused: Bool
  /// How a meeting that is not quorate may be put off.
  public let postponement: Postponement
  /// The file's envelope: since when, source, who loaded and who checked it.
  public let parameters: ParameterSet

  /// Reads a set named `kuorum`.
  ///
  /// - Throws: `RuleError.unsuitableValue` for a class named twice; what `ParameterField` throws.
  public init(_ set: ParameterSet) throws(RuleError) {
    try set.mustBeNamed("kuorum")
    let values = set.values
    try values.allowOnly([
      "penyebut_kuorum", "izin_dihitung_hadir", "penundaan", "kelas",
    ])
    var classes: [QuorumClass] = []
    for entry in try values.field("kelas").list() {
      let new = try QuorumClass(entry)
      guard !classes.contains(where: { $0.name == new.name }) else {
        throw try entry.field("nama").unsuitable(new.name)
      }
      classes.append(new)
    }
    self.classes = classes
    denominator = try values.field("penyebut_kuorum").choice()
    countsExcused = try values.field("izin_dihitung_hadir").flag()
    let putOff = try values.field("penundaan")
    try putOff.allowOnly(["paling_banyak", "paling_lama_menit"])
    postponement = Postponement(
      mostTimes: try putOff.field("paling_banyak").integer(in: 0...100),
      mostMinutes: try putOff.field("paling_lama_menit").integer(in: 0...100_000))
    parameters = set
  }

  /// The class of a name.
  ///
  /// - Throws: `RuleError.unknownQuorumClass`.
  public func quorumClass(_ name: String) throws(RuleError) -> QuorumClass {
    guard let found = classes.first(where: { $0.name == name }) else {
      throw .unknownQuorumClass(name)
    }
    return found
  }
}
