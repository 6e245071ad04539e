import SidilanKit

/// `sidilan simadu contoh`.
struct SampleCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "contoh", ["sample"], "Mengisi buku induk kosong dengan dewan rekaan.",
    "Fills an empty register with an invented council.")
  static let permission = Permissions.fillSample

  func run(in context: PluginContext) async throws {
    let sample = try SampleCouncil(context)
    let count = try RegisterChange.write(context, "isi_contoh") { writer in
      let found = try Int.fetchOne(writer.database, sql: "SELECT count(*) FROM simadu_member") ?? 0
      guard found == 0 else { throw PeopleError.notEmpty(members: found) }
      try SampleFilling(sample: sample, writer: writer).fill()
      try AgendaSample.fill(writer, context)
      return sample.anggota.count
    }
    context.print(
      Wording(
        "Dewan rekaan dengan \(count) anggota ditulis; lihat 'sidilan simadu anggota'.",
        "An invented council with \(count) members was written; see 'sidilan simadu anggota'."
      ).text(context.language))
  }
}
