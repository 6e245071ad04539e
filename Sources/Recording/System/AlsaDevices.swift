import CALSA

/// The capture devices that ALSA knows.
public enum AlsaDevices {
  /// A device that sound can be captured from.
  public struct Device: Hashable, Sendable {
    /// What `CaptureDevice.alsa` takes.
    public let name: String
    /// What the driver says of it, on one line.
    public let description: String
  }

  /// The devices, in ALSA's order; empty when there is no sound system.
  public static func all() -> [Device] {
    sidilan_alsa_quiet()
    var hints: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    guard snd_device_name_hint(-1, "pcm", &hints) == 0, let first = hints else { return [] }
    defer { snd_device_name_free_hint(first) }
    var result: [Device] = []
    var next = first
    while let hint = next.pointee {
      next += 1
      // No direction means both.
      if let direction = text(hint, "IOID"), direction != "Input" { continue }
      guard let name = text(hint, "NAME"), name != "null" else { continue }
      let description = (text(hint, "DESC") ?? "").replacing("\n", with: ", ")
      result.append(Device(name: name, description: description))
    }
    return result
  }

  private static func text(_ hint: UnsafeMutableRawPointer, _ key: String) -> String? {
    guard let value = snd_device_name_get_hint(hint, key) else { return nil }
    defer { free(value) }
    return String(cString: value)
  }
}
