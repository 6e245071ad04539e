import SidilanKit

extension Example {
  /// Reached as `sidilan templat ...`.
  static let commands: [any ModuleCommand.Type] = [WriteCommand.self, ListCommand.self]
}

/// `sidilan templat tulis`.
struct WriteCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tulis", abstract: Wording("Menulis catatan.", "Writes a note.").text())
  static let permission = Permissions.write

  @Argument(help: ArgumentHelp(Wording("Judul.", "Title.").text()))
  var title: String
  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp(
      Wording(
        "Tanggal, misalnya 2025-11-17 atau \"17 November 2025\".",
        "Date, such as 2025-11-17 or \"17 November 2025\"."
      ).text()))
  var date: String
  @Option(
    name: .customLong("isi"), help: ArgumentHelp(Wording("Isi catatan.", "The note's text.").text())
  )
  var body = ""

  func run(in context: PluginContext) async throws {
    context.print(
      try Note.write(
        title: title, date: context.date(date).description, body: body, context
      ).description)
  }
}

/// `sidilan templat daftar`.
struct ListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar",
    abstract: Wording("Menyebutkan catatan terbaru.", "Tells the newest notes.").text())
  static let permission = Permissions.look

  func run(in context: PluginContext) async throws {
    for record in try Note.newest(100, context) {
      context.print("\(record.content.date)  \(record.id)  \(record.content.title)")
    }
  }
}
