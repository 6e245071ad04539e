import Adaptation
import AudioIO
import CouncilRules
import Documents
import Foundation
import LanguageModel
import LiveRecognition
import Meeting
import PluginKit
import RecordStore
import Recording
import SoundEvents
import TextDocuments
import Transcription

/// Turns errors into sentences, and is the only place that does.
///
/// Each says what is wrong, where, and what to do next.
enum ErrorSentence {
  /// The sentence of any error.
  static func message(_ error: any Error) -> Message {
    switch error {
    case let error as TranscriptionError: transcription(error)
    case let error as AudioError: audio(error)
    case let error as LanguageModelError: language(error, file: nil)
    case let error as AdaptationError: adaptation(error)
    case let error as RecordingError: recording(error)
    case let error as LiveRecognitionError: liveRecognition(error)
    case let error as MeetingError: meeting(error)
    case let error as SoundEventError: soundEvents(error)
    case let error as SpreadsheetError: spreadsheet(error)
    case let error as PrintingError: printing(error)
    case let error as ToolError: tool(error)
    case let error as ModuleUseError: moduleUse(error)
    case let error as PluginError: pluginUse(error)
    case let error as any ExplainedError: Message(error.sentence)
    case let error as StoreError: store(error)
    case let error as RuleError: rule(error)
    case let error as IdentityError: identity(error)
    case let error as PrivacyError: privacy(error)
    case is CancellationError: Catalogue.cancelled
    default:
      Message(
        "terjadi galat yang tidak dikenal (\(type(of: error))); laporkan kepada pengelola",
        "an unknown error occurred (\(type(of: error))); report it to the maintainers")
    }
  }

  private static func transcription(_ error: TranscriptionError) -> Message {
    switch error {
    case .audio(let error): audio(error)
    case .acoustic(let error): acoustic(error)
    case .voice(let error): voice(error, file: "voice")
    case .language(let file, let error): language(error, file: file)
    case .modelMissing(let directory):
      Message(
        "folder model \(directory) tidak ada; sebutkan dengan --model atau SIDILAN_MODEL",
        "the model folder \(directory) does not exist; name it with --model or SIDILAN_MODEL")
    case .modelMismatch(let acoustic, let voice):
      Message(
        "bagian model tidak cocok (\(acoustic) dan \(voice) koefisien); pasang ulang model",
        "the parts of the model do not fit (\(acoustic) and \(voice) coefficients); install it again"
      )
    case .settingsUnreadable(let path):
      Message(
        "setelan \(path) tidak dapat dibaca; periksa nama dan izin berkas",
        "the settings \(path) cannot be read; check the file's name and permissions")
    case .settings(let path, let field?):
      Message(
        "setelan '\(field)' dalam \(path) tidak dikenal atau di luar batas; perbaiki atau hapus",
        "the setting '\(field)' in \(path) is unknown or out of range; mend or remove it")
    case .settings(let path, nil):
      Message(
        "\(path) bukan objek JSON berisi setelan; perbaiki isinya",
        "\(path) is no JSON object of settings; mend its content")
    case .termPhone(let term, let phone):
      Message(
        "lafal istilah '\(term)' memakai bunyi '\(phone)' yang tidak dikenal; lihat lexicon.txt untuk contoh",
        "the phones of term '\(term)' use the unknown sound '\(phone)'; see lexicon.txt for examples"
      )
    case .term(let term, let error):
      if case .unpronounceable(_, let character?) = error {
        Message(
          "istilah '\(term)' berisi '\(character)' yang tidak dapat dilafalkan; tulis dengan huruf atau beri lafal",
          "term '\(term)' holds '\(character)', which has no sound; write it in letters or give phones"
        )
      } else {
        Message(
          "istilah '\(term)' tidak dapat dilafalkan; beri lafal setelah TAB",
          "term '\(term)' cannot be spoken; give phones after a TAB")
      }
    case .tooManyTerms(let found, let most):
      Message(
        "daftar berisi \(found) istilah, paling banyak \(most); bagi daftarnya",
        "the list has \(found) terms, at most \(most) are possible; divide it")
    case .outOfMemory: outOfMemory
    }
  }

  static let outOfMemory = Message(
    "memori tidak cukup; tutup program lain", "not enough memory; close other programs")

  static func audio(_ error: AudioError) -> Message {
    switch error {
    case .notFound(let path):
      Message(
        "\(path) tidak ada; periksa nama dan foldernya",
        "\(path) does not exist; check name and folder")
    case .notAFile(let path):
      Message(
        "\(path) bukan berkas; sebutkan berkas rekaman", "\(path) is not a file; name a recording")
    case .unreadable(let path, let number):
      Message(
        "\(path) tidak dapat dibaca (\(reason(number))); periksa izin berkas",
        "\(path) cannot be read (\(reason(number))); check its permissions")
    case .empty(let path):
      Message(
        "\(path) kosong (0 bita); salin ulang rekamannya",
        "\(path) is empty (0 bytes); copy the recording again")
    case .unknownFormat(let path, true):
      Message(
        "isi \(path) tidak dikenal; untuk M4A, WMA, AMR, atau video pasang ffmpeg: apt-get install ffmpeg",
        "the content of \(path) is not known; for M4A, WMA, AMR or video install ffmpeg: apt-get install ffmpeg"
      )
    case .unknownFormat(let path, false):
      Message(
        "\(path) bukan rekaman suara yang dikenal, atau rusak; periksa berkas aslinya",
        "\(path) is no known recording, or it is damaged; check the original")
    case .noSound(let path):
      Message(
        "\(path) tidak berisi suara; periksa berkas aslinya",
        "\(path) holds no sound; check the original")
    case .tooManyChannels(let path, let found, let most):
      Message(
        "\(path) berisi \(found) kanal, paling banyak \(most); pisahkan dahulu",
        "\(path) has \(found) channels, at most \(most) are possible; split it first")
    case .impossibleRate(let path, let hertz):
      Message(
        "laju cuplik \(path) mustahil (\(hertz) Hz); ubah dahulu dengan program lain",
        "the sample rate of \(path) is impossible (\(hertz) Hz); convert it first")
    case .programFailed(let path, let program, let status):
      Message(
        "\(program) gagal membaca \(path) (status \(status)); periksa berkas aslinya",
        "\(program) could not read \(path) (status \(status)); check the original")
    case .resampler(let path):
      Message(
        "memori tidak cukup untuk \(path); tutup program lain",
        "not enough memory for \(path); close other programs")
    }
  }

  private static func tool(_ error: ToolError) -> Message {
    switch error {
    case .exists(let path):
      Message(
        "\(path) sudah ada; pakai --timpa untuk menggantinya",
        "\(path) exists; use --timpa to replace it")
    case .sameName(let first, let second):
      Message(
        "\(first) dan \(second) akan menulis hasil yang sama; transkripsikan terpisah",
        "\(first) and \(second) would write the same result; transcribe them apart")
    case .cannotWrite(let path):
      Message(
        "\(path) tidak dapat ditulis; periksa folder dan ruang disk",
        "\(path) cannot be written; check folder and disk space")
    case .termSyntax(let path, let line):
      Message(
        "\(path) baris \(line) tidak dimengerti; tulis istilah, lalu bila perlu TAB lafal TAB bobot",
        "line \(line) of \(path) is not understood; write the term, then if needed TAB phones TAB boost"
      )
    case .unreadableText(let path):
      Message(
        "\(path) tidak dapat dibaca sebagai teks UTF-8", "\(path) cannot be read as UTF-8 text")
    case .ctmSyntax(let path, let line):
      Message("\(path) baris \(line) bukan baris CTM", "line \(line) of \(path) is not a CTM line")
    case .noAccount(let user):
      Message(
        "pengguna '\(user)' tidak mempunyai akun dalam data dewan; minta kepada pengelola",
        "the user '\(user)' has no account in the council's data; ask the administrator")
    case .optionNeeded(let option):
      Message(
        "sebutkan \(option): tanpa terminal tidak ada yang dapat ditanya",
        "give \(option): without a terminal nobody can be asked")
    case .reasonNeeded(let account):
      Message(
        "'\(account)' bukan akun Anda; sebutkan --alasan mengapa disetel ulang, karena masuk jejak",
        "'\(account)' is not your account; say with --alasan why it is reset, since the trail tells it"
      )
    case .inputEnded(let question):
      Message(
        "masukan berakhir sebelum ada jawaban untuk \"\(question.indonesian)\"; kirim satu baris untuk setiap pertanyaan",
        "the input ended before there was an answer to \"\(question.english)\"; send a line for each question"
      )
    case .cutOutput:
      Message(
        "hasil tidak tertulis seluruhnya; periksa ruang disk atau program yang menerimanya, lalu ulangi",
        "the result was not written whole; check the disk or the program that takes it, then do it again"
      )
    case .noSystemUser(let name):
      Message(
        "komputer ini tidak mempunyai pengguna '\(name)'; periksa ejaannya, atau buat dahulu dengan 'adduser'",
        "this computer has no user '\(name)'; check the spelling, or make it first with 'adduser'")
    case .noPermission(let id):
      Message(
        "tidak ada izin '\(id)' yang dinyatakan inti atau modul mana pun; lihat 'sidilan peran izin'",
        "neither kernel nor module declares a permission '\(id)'; see 'sidilan peran izin'")
    case .noField(let field, let known):
      Message(
        "tidak ada butir '\(field)' yang dapat diperbaiki; pakai \(known.joined(separator: ", "))",
        "there is no field '\(field)' to correct; use \(known.joined(separator: ", "))")
    case .fieldForm(let place):
      Message(
        "--isi ke-\(place) tidak dimengerti; tulis butir=isi, setiap butir sekali",
        "--isi number \(place) is not understood; write field=value, each field once")
    case .futureAnswer(let day):
      Message(
        "tanggal jawaban \(day) belum tiba; tulis hari ini atau sebelumnya",
        "the date of the answer \(day) is yet to come; write today or earlier")
    case .fileForm(let path, let wanted):
      Message(
        "nama berkas '\(path)' harus berakhir dengan .\(wanted)",
        "the name of the file '\(path)' must end with .\(wanted)")
    case .nobody(let text):
      Message(
        "tidak ada orang '\(text)' dalam modul mana pun; tulis kode seperti A17, P33 atau TM-2026-0001, atau nomor pengenalnya",
        "no module knows a person '\(text)'; write a code like A17, P33 or TM-2026-0001, or the identifier"
      )
    case .seats(let text):
      Message(
        "jumlah kursi '\(text)' tidak sah; tulis bilangan 1 sampai 200, menurut UU 23/2014 20 sampai 50 untuk kabupaten/kota",
        "'\(text)' is no number of seats; write a number from 1 to 200")
    case .timeZone(let text):
      Message(
        "zona waktu '\(text)' tidak dikenal; tulis WIB, WITA, WIT, atau nama seperti Asia/Makassar",
        "the time zone '\(text)' is not known; write WIB, WITA, WIT or a name like Asia/Makassar")
    case .unlike:
      Message("kedua sandi berbeda; ketik ulang", "the two passwords differ; type them again")
    case .noDeviceKey(let path):
      Message(
        "tidak ada kunci penanda tangan di \(path); buat dengan 'sidilan akun perangkat tambah NAMA'",
        "there is no signing key in \(path); make one with 'sidilan akun perangkat tambah NAME'")
    case .emptyReference(let path): Catalogue.referenceEmpty(path: path)
    }
  }

  static func unreadable(_ path: String) -> Message {
    Message(
      "\(path) tidak ada atau tidak dapat dibaca; pasang ulang model",
      "\(path) is missing or unreadable; install the model again")
  }

  static func broken(_ file: String, _ detail: Message) -> Message {
    Message(
      "\(file) ditolak: \(detail.indonesian); pasang ulang model",
      "\(file) is refused: \(detail.english); install the model again")
  }

  static func reason(_ number: Int32) -> String {
    String(cString: strerror(number))
  }
}
