import ArgumentParser
import PluginKit
import Recording

/// `sidilan risalah perangkat`: what can be recorded from.
struct CaptureDevicesCommand: ParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "perangkat", abstract: Catalogue.captureDevicesAbstract.text(),
      discussion: Catalogue.captureDevicesDiscussion.text(), aliases: ["devices"])
  }

  @Argument(help: ArgumentHelp(Catalogue.probedDeviceArgument.text(), valueName: "nama"))
  var names: [String] = []
  @Option(name: .customLong("laju"), help: ArgumentHelp(Catalogue.rateOption.text()))
  var rate = 16_000
  @OptionGroup var list: ListOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    if names.isEmpty { try listDevices() } else { try listen() }
  }

  private func listDevices() throws {
    var table = ResultTable(
      [
        .init("nama", Wording("nama", "name")),
        .init("keterangan", Wording("keterangan", "description")),
      ],
      nothing: Wording(
        "Tidak ada perangkat suara; pasang mikrofon atau antarmuka audio, atau rekam siaran: --perangkat rtsp://...",
        "There is no sound device; connect a microphone or an audio interface, or record a broadcast: --perangkat rtsp://..."
      ))
    for device in AlsaDevices.all() {
      table.add([.text(device.name), .text(device.description)])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }

  /// One second of each device, channel by channel.
  private func listen() throws {
    var table = ResultTable([
      .init("nama", Wording("nama", "name")), .init("kanal", Wording("kanal", "channel")),
      .init("puncak", Wording("puncak (dB)", "peak (dB)")),
      .init("rata_rata", Wording("rata-rata (dB)", "mean (dB)")),
    ])
    for name in names {
      let probe = try DeviceProbe(device: name, rate: rate)
      for (index, level) in probe.levels.enumerated() {
        table.add([
          .text(name), .number(Int64(index + 1)), .text(Self.number(probe.peaks[index])),
          .text(Self.number(level)),
        ])
      }
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }

  private static func number(_ value: Double) -> String {
    String(value).replacing(".", with: Language.current == .english ? "." : ",")
  }
}
