import ArgumentParser
import Quantities
import Recording

/// Where sound comes from, and its format.
struct CaptureOptions: ParsableArguments {
  @Option(
    name: .customLong("perangkat"),
    help: ArgumentHelp(Catalogue.deviceOption.text(), valueName: "nama"))
  var device = "default"
  @Option(name: .customLong("laju"), help: ArgumentHelp(Catalogue.rateOption.text()))
  var rate = 16_000
  @Option(name: .customLong("kanal"), help: ArgumentHelp(Catalogue.channelsOption.text()))
  var channels = 1

  func validate() throws {
    guard format != nil else {
      throw ValidationError("--laju 8000...192000, --kanal 1...\(CaptureFormat.mostChannels)")
    }
  }

  /// The format; nil when it is impossible.
  var format: CaptureFormat? {
    SampleRate(hertz: rate).flatMap { CaptureFormat(rate: $0, channels: channels) }
  }

  /// `-` is the standard input, an address a stream, everything else a device.
  var source: CaptureDevice {
    if device == "-" { return .input(descriptor: 0) }
    return device.contains("://") ? .stream(device) : .alsa(device)
  }
}
