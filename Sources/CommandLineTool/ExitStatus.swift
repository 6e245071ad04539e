import Adaptation
import AudioIO
import CouncilRules
import Documents
import LanguageModel
import LiveRecognition
import Meeting
import PluginKit
import RecordStore
import Recording
import SoundEvents
import TextDocuments
import Transcription

/// Exit codes that scripts can rely on (the numbers of sysexits.h).
enum ExitStatus: Int32 {
  case success = 0
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case forbidden = 77
  case cancelled = 130

  /// The code of an error.
  static func of(_ error: any Error) -> ExitStatus {
    switch error {
    case let error as TranscriptionError:
      switch error {
      case .audio(let error): of(error)
      case .term, .termPhone, .tooManyTerms, .settings: .badData
      case .settingsUnreadable: .noInput
      default: .unavailable
      }
    case let error as AudioError:
      if case .notFound = error { .noInput } else { .badData }
    case let error as RecordingError:
      switch error {
      case .noRecording: .noInput
      case .capture(.noDevice), .capture(.address): .noInput
      case .capture, .brokenJournal: .unavailable
      case .system, .inUse, .noRoom: .cannotCreate
      case .otherFormat: .usage
      }
    case let error as LiveRecognitionError:
      switch error {
      case .recording(let error): of(error)
      case .transcription(let error): of(error)
      case .system, .inUse: .cannotCreate
      case .damaged, .otherOptions, .unlike: .badData
      }
    case .audio(let error) as SoundEventError: of(error)
    case is SoundEventError: .unavailable
    case let error as ToolError:
      switch error {
      case .exists, .cannotWrite, .sameName, .cutOutput: .cannotCreate
      case .unreadableText, .noDeviceKey: .noInput
      case .noAccount: .forbidden
      case .optionNeeded, .reasonNeeded: .usage
      case .termSyntax, .ctmSyntax, .emptyReference, .unlike, .seats, .timeZone, .nobody,
        .noSystemUser, .noPermission, .inputEnded,
        .noField, .fieldForm, .futureAnswer, .fileForm:
        .badData
      }
    case let error as LanguageModelError:
      switch error {
      case .unwritable: .cannotCreate
      case .unreadable: .noInput
      default: .badData
      }
    case let error as AdaptationError:
      switch error {
      case .modelMissing, .acoustic, .language: .unavailable
      case .document(.notFound), .unreadableNames: .noInput
      case .table(let error): of(error)
      case .document, .nameColumn, .noText: .badData
      case .exists, .insideModel, .cannotWrite: .cannotCreate
      }
    case let error as SpreadsheetError:
      if case .notFound = error { .noInput } else { .badData }
    case let error as PrintingError:
      if case .fontMissing = error { .unavailable } else { .badData }
    case let error as ModuleUseError:
      if case .unknown = error { .usage } else { .unavailable }
    case PluginError.forbidden: .forbidden
    case let error as StoreError: of(store: error)
    case IdentityError.segregated, IdentityError.signIn, IdentityError.locked,
      IdentityError.codeNeeded:
      .forbidden
    case MeetingError.reasonNeeded, MeetingError.votesNeeded, MeetingError.personNeeded: .usage
    case MeetingError.noRegister, MeetingError.noAttendanceModule: .unavailable
    case is RuleError, is IdentityError: .badData
    case is CancellationError: .cancelled
    default: .badData
    }
  }

  private static func of(store error: StoreError) -> ExitStatus {
    switch error {
    case .missing, .file, .copy(_, .noManifest), .isCopy: .noInput
    case .exists, .diskFull, .readOnly, .inputOutput, .foreignFiles, .insideStore: .cannotCreate
    case .newer, .damaged, .busy, .migration, .untrackable, .tampered: .unavailable
    default: .badData
    }
  }
}
