import SidilanKit

extension Simadu {
  /// People, bodies and a year of agenda of an invented council, in one act.
  static func fillSample(_ context: PluginContext) throws -> [Wording] {
    let sample = try SampleCouncil(context)
    try RegisterChange.write(context, "isi_contoh") { writer in
      let found = try Int.fetchOne(writer.database, sql: "SELECT count(*) FROM simadu_member") ?? 0
      guard found == 0 else { throw PeopleError.notEmpty(members: found) }
      try SampleFilling(sample: sample, writer: writer).fill()
      try AgendaSample.fill(writer, context)
    }
    let count = sample.anggota.count
    return [
      Wording(
        "\(count) anggota rekaan, fraksi, komisi, badan, pegawai, dan setahun agenda ditulis",
        "\(count) invented members, factions, commissions, boards, staff and a year of agenda were written"
      )
    ]
  }
}
