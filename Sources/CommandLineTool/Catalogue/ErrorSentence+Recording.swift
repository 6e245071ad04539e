import Foundation
import PluginKit
import Quantities
import Recording

extension ErrorSentence {
  /// The sentence of a recording that cannot be made or read.
  static func recording(_ error: RecordingError) -> Message {
    switch error {
    case .capture(let error): capture(error)
    case .system(let failure):
      Message(
        "\(failure.path): \(reason(failure.number)); periksa disk dan izin folder",
        "\(failure.path): \(reason(failure.number)); check the disk and the folder's permissions")
    case .inUse(let path):
      Message(
        "\(path) sedang ditulis perekam lain; hentikan perekam itu dahulu atau pilih folder lain",
        "\(path) is being written by another recorder; stop that one first or choose another folder"
      )
    case .noRecording(let path):
      Message(
        "di \(path) tidak ada rekaman; periksa nama foldernya",
        "there is no recording in \(path); check the folder's name")
    case .brokenJournal(let path, let line):
      Message(
        "\(path) baris \(line) tidak cocok dengan baris sebelumnya: jurnal diubah atau rusak; pakai salinan rekaman",
        "\(path) line \(line) does not follow on the one before: the journal was altered or is damaged; use the recording's copy"
      )
    case .noRoom(let path, let needed, let free):
      Message(
        "di disk \(path) perlu \(gigabytes(needed, .indonesian)), sisa \(gigabytes(free, .indonesian)); kosongkan disk, pilih disk lain, atau kurangi --jam, --laju, atau --kanal",
        "the disk of \(path) must have \(gigabytes(needed, .english)) free and has \(gigabytes(free, .english)); make room, choose another disk, or ask for less with --jam, --laju or --kanal"
      )
    case .otherFormat(let path, let found):
      Message(
        "rekaman di \(path) memakai \(found.rate.hertz) Hz, \(found.channels) kanal; lanjutkan dengan --laju \(found.rate.hertz) --kanal \(found.channels), atau pilih folder lain",
        "the recording in \(path) has \(found.rate.hertz) Hz, \(found.channels) channels; go on with --laju \(found.rate.hertz) --kanal \(found.channels), or choose another folder"
      )
    }
  }

  private static func capture(_ error: CaptureError) -> Message {
    switch error {
    case .noDevice(let name):
      Message(
        "perangkat '\(name)' tidak ada; lihat 'sidilan risalah perangkat'",
        "there is no device '\(name)'; see 'sidilan risalah perangkat'")
    case .busy(let name):
      Message(
        "perangkat '\(name)' dipakai program lain; tutup program itu",
        "device '\(name)' is in use by another program; close it")
    case .format(let name, let rate, let channels, _):
      Message(
        "perangkat '\(name)' tidak memberi \(channels) kanal pada \(rate) Hz; coba --kanal 1 atau nama dengan 'plughw:'",
        "device '\(name)' does not deliver \(channels) channels at \(rate) Hz; try --kanal 1 or a name with 'plughw:'"
      )
    case .device(let name, let number):
      Message(
        "perangkat '\(name)' tidak dapat dibuka: \(reason(number)); periksa kabel, dan bahwa Anda di grup 'audio'",
        "device '\(name)' cannot be opened: \(reason(number)); check the cable, and that you are in the group 'audio'"
      )
    case .ffmpegMissing:
      Message(
        "siaran hanya terbaca dengan ffmpeg; pasang: apt-get install ffmpeg",
        "broadcasts can only be read with ffmpeg; install it: apt-get install ffmpeg")
    case .programFailed(let name):
      Message(
        "\(name) tidak dapat dijalankan; pasang ulang ffmpeg",
        "\(name) could not be started; install ffmpeg again")
    case .address(let address):
      Message(
        "alamat '\(address)' tidak dikenal; pakai rtsp, http, https, srt, udp, atau rtp",
        "the address '\(address)' is of no known kind; use rtsp, http, https, srt, udp or rtp")
    }
  }

  private static func gigabytes(_ bytes: Int64, _ language: Language) -> String {
    let tenths = (Double(bytes) / 1e8).rounded() / 10
    let text = String(tenths)
    return (language == .english ? text : text.replacing(".", with: ",")) + " GB"
  }
}
