import SidilanKit

/// `sidilan simadu contoh`.
struct SampleCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "contoh", ["sample"], "Mengisi buku induk kosong dengan dewan rekaan.",
    "Fills an empty register with an invented council.")
  static let permission = Permissions.fillSample

  func run(in context: PluginContext) async throws {
    for line in try Simadu.fillSample(context) { context.print(line.text(context.language)) }
  }
}
