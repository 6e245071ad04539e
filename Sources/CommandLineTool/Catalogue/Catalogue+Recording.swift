import Foundation
import PluginKit
import Recording

extension Catalogue {
  static let minutesAbstract = Message(
    "E-Risalah: dari rapat menjadi risalah.", "E-Risalah: from the sitting to the minutes.")
  static let captureDevicesAbstract = Message(
    "Menyebutkan perangkat suara, atau mendengarkan satu detik.",
    "Lists sound devices, or listens to some for a second.")
  static let captureDevicesDiscussion = Message(
    "Dengan nama perangkat: tingkat suara setiap kanalnya, 0 dB paling keras, -96 dB hening. Bicaralah ke mikrofon, lalu lihat kanal mana yang bergerak.",
    "With names of devices: how loud each channel is, 0 dB the loudest, -96 dB silence. Speak into a microphone and see which channel moves."
  )
  static let probedDeviceArgument = Message(
    "Perangkat yang didengarkan.", "Devices to listen to.")
  static let recorderAbstract = Message(
    "Proses perekam: merekam ke folder sampai dihentikan (Ctrl-C). Tidak membuka data dewan atau modul.",
    "The recorder's process: records into folders until it is stopped (Ctrl-C). Opens neither the council's data nor modules."
  )
  static let recordingFolderArgument = Message(
    "Folder rekaman; yang kedua dan seterusnya mendapat salinan penuh.",
    "The recording's folder; a second and further ones get complete copies.")
  static let deviceOption = Message(
    "Nama perangkat ALSA, alamat siaran (rtsp://, srt://, https://), atau - untuk masukan standar.",
    "Name of an ALSA device, address of a broadcast (rtsp://, srt://, https://), or - for the standard input."
  )
  static let rateOption = Message("Sampel per detik.", "Samples a second.")
  static let channelsOption = Message("Jumlah kanal, 1-32.", "Number of channels, 1-32.")
  static let recordingHoursOption = Message(
    "Jam rekaman yang harus muat di disk; bila tidak, perekam tidak mulai.",
    "Hours of sound that the disks must have room for; otherwise recording does not begin.")
  static let soundEventsAbstract = Message(
    "Mencari ketukan palu dan tepuk tangan dalam rekaman; usulan untuk diperiksa perisalah.",
    "Looks for strokes of the gavel and applause in a recording; suggestions for the clerk.")
  static let soundEventsFile = Message("Rekaman suara.", "A recording.")
  static let recordingCheckAbstract = Message(
    "Memeriksa setiap baris jurnal dan setiap bita rekaman.",
    "Checks every line of a recording's journal and every byte of its sound.")
  static let recoverRecordingFlag = Message(
    "Tutup dahulu segmen yang ditinggalkan perekam yang mati.",
    "First close the segments that a dead recorder left open.")
  static let recordingOpen = Message(
    "Segmen terakhir belum ditutup: perekam masih bekerja, atau mati; bila mati, ulangi dengan --pulihkan.",
    "The last segment is not closed: its recorder is at work, or dead; if it is dead, try again with --pulihkan."
  )

  static func recordingSum(segments: Int, seconds: Double, gaps: Int, lost: Double) -> Message {
    Message(
      "\(segments) segmen, \(Clock.length(seconds, .indonesian)); \(gaps) bagian hilang, bersama \(Clock.length(lost, .indonesian)).",
      "\(segments) segments, \(Clock.length(seconds, .english)); \(gaps) gaps, \(Clock.length(lost, .english)) in all."
    )
  }

  static func recordingRoom(_ forecast: DiskForecast) -> Message {
    Message(
      "Merekam; Ctrl-C mengakhiri. Disk \(forecast.folder.path) cukup untuk \(Clock.length(Double(forecast.seconds), .indonesian)).",
      "Recording; Ctrl-C ends it. The disk of \(forecast.folder.path) has room for \(Clock.length(Double(forecast.seconds), .english))."
    )
  }

  static func recordingLoss(_ state: SinkState, seconds: Double) -> Message {
    let reason = state.failure.map { ": " + ErrorSentence.reason($0) } ?? ""
    return Message(
      "\(state.folder): \(Clock.length(seconds, .indonesian)) suara tidak tertulis\(reason). Periksa disk, lalu pakai salinan: 'sidilan risalah periksa-rekaman'.",
      "\(state.folder): \(Clock.length(seconds, .english)) of sound could not be written\(reason). Look at the disk and use the copy: 'sidilan risalah periksa-rekaman'."
    )
  }

  static func recordingDrift(_ partsPerMillion: Double) -> Message {
    let value = String((partsPerMillion * 10).rounded() / 10)
    return Message(
      "Jam perangkat terhadap jam komputer: \(value.replacing(".", with: ",")) ppm.",
      "The device's clock against the machine's: \(value) ppm.")
  }

  static func recordingSound(_ chain: String) -> Message {
    Message(
      "Jurnal utuh dan cocok dengan semua segmen. Hash jurnal: \(chain)",
      "The journal is whole and fits all segments. Hash of the journal: \(chain)")
  }

  static func recordingFault(_ fault: RecordingCheck.Fault) -> Message {
    switch fault {
    case .missing(let segment):
      Message(
        "segmen \(segment) hilang dari folder; cari di salinan",
        "segment \(segment) is gone from the folder; look in the copy")
    case .altered(let segment):
      Message(
        "segmen \(segment) bukan lagi yang direkam; pakai salinan dan buat berita acara",
        "segment \(segment) is not what was recorded any more; use the copy and put it on record")
    case .unknown(let file):
      Message(
        "\(file) tidak dikenal jurnal; pindahkan dari folder ini",
        "\(file) is not known to the journal; move it out of this folder")
    }
  }

  static func gap(_ reason: GapReason) -> Message {
    switch reason {
    case .overrun:
      Message(
        "hilang: perangkat tidak terbaca tepat waktu", "missing: the device was not read in time")
    case .unplugged: Message("hilang: perangkat terlepas", "missing: the device was gone")
    case .suspended: Message("hilang: komputer tidur", "missing: the machine slept")
    case .overflow:
      Message("hilang: disk terlalu lambat", "missing: the disk did not keep up")
    case .disk:
      Message("hilang: disk tidak dapat ditulis", "missing: the disk could not be written")
    case .stopped: Message("perekam tidak bekerja", "the recorder was not running")
    case .missing:
      Message(
        "hilang: perangkat mengirim kurang dari waktu yang berlalu",
        "missing: the device delivered less than time passed")
    }
  }
}
