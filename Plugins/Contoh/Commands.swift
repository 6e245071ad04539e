import SidilanKit

extension Example {
  /// Reached as `sidilan contoh ...`.
  static let commands: [any ModuleCommand.Type] = [WriteCommand.self, ListCommand.self]
}

/// `sidilan contoh tulis`.
struct WriteCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tulis", abstract: "Menulis catatan.")
  static let permission = Permissions.write

  @Argument(help: "Judul.") var title: String
  @Option(name: .customLong("tanggal"), help: "Tanggal, TTTT-BB-HH.") var date: String
  @Option(name: .customLong("isi"), help: "Isi catatan.") var body = ""

  func run(in context: PluginContext) async throws {
    context.print(try Note.write(title: title, date: date, body: body, context).description)
  }
}

/// `sidilan contoh daftar`.
struct ListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: "Menyebutkan catatan terbaru.")
  static let permission = Permissions.look

  func run(in context: PluginContext) async throws {
    for record in try Note.newest(100, context) {
      context.print("\(record.content.date)  \(record.id)  \(record.content.title)")
    }
  }
}
