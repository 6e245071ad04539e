import Testing

@testable import AcousticModel
@testable import AudioIO
@testable import CommandLineTool
@testable import LanguageModel
@testable import PluginKit
@testable import Quantities
@testable import Transcription

@Suite("Words for people")
struct CatalogueTests {
  @Test("the language follows --bahasa's variables: en is English, everything else Indonesian")
  func language() {
    #expect(Language.of(environment: ["LANG": "en_US.UTF-8"]) == .english)
    #expect(Language.of(environment: ["LANG": "id_ID.UTF-8"]) == .indonesian)
    #expect(Language.of(environment: ["LANG": "C"]) == .indonesian)
    #expect(Language.of(environment: ["LC_ALL": "id_ID", "LANG": "en_US"]) == .indonesian)
    #expect(Language.of(environment: ["LC_ALL": "", "LANG": "en"]) == .english)
    #expect(Language.of(environment: [:]) == .indonesian)
  }

  @Test(
    "every error has a sentence in both languages that names what is concerned",
    arguments: [
      (TranscriptionError.audio(.notFound(path: "X1")), "X1"),
      (.audio(.unknownFormat(path: "X1", ffmpegMissing: true)), "ffmpeg"),
      (.audio(.tooManyChannels(path: "X1", found: 65, most: 64)), "65"),
      (.acoustic(.unit(name: "X1")), "X1"), (.modelMissing(directory: "X1"), "X1"),
      (.termPhone(term: "X1", phone: "qq"), "qq"),
      (.tooManyTerms(found: 99_999, most: 10_000), "99999"),
      (.language(file: "X1", .unknownPhone(line: 7, phone: "zz")), "7"),
      (.language(file: "X1", .binaryChecksum), "X1"), (.settingsUnreadable(path: "X1"), "X1"),
      (.settings(path: "X1", field: "search.bam"), "search.bam"),
      (.settings(path: "X1", field: nil), "X1"),
    ])
  func sentences(error: TranscriptionError, fact: String) {
    let message = ErrorSentence.message(error)
    #expect(message.indonesian.contains(fact))
    #expect(message.english.contains(fact))
    #expect(message.indonesian != message.english)
    #expect(message.indonesian.contains(";"), "what, where; what to do next")
  }

  @Test("exit codes tell a missing file, a bad recording and an unusable model apart")
  func statuses() {
    #expect(ExitStatus.of(TranscriptionError.audio(.notFound(path: ""))) == .noInput)
    #expect(ExitStatus.of(TranscriptionError.audio(.empty(path: ""))) == .badData)
    #expect(ExitStatus.of(TranscriptionError.modelMissing(directory: "")) == .unavailable)
    #expect(ExitStatus.of(TranscriptionError.settings(path: "", field: nil)) == .badData)
    #expect(ExitStatus.of(TranscriptionError.settingsUnreadable(path: "")) == .noInput)
    #expect(ExitStatus.of(ToolError.exists(path: "")) == .cannotCreate)
    #expect(ExitStatus.of(CancellationError()) == .cancelled)
  }

  @Test("numbers and times are printed as Indonesians read them")
  func numbers() {
    #expect(Clock.decimal(0.0123, places: 3, .indonesian) == "0,012")
    #expect(Clock.decimal(0.0123, places: 3, .english) == "0.012")
    #expect(Clock.length(200, .indonesian) == "3 mnt 20 dtk")
    #expect(Clock.length(14_700, .indonesian) == "4 jam 5 mnt")
    #expect(Clock.text(TimeSpan(milliseconds: 3_723_456), mark: ",") == "01:02:03,456")
  }

  @Test("a list of terms keeps phones and boosts, and refuses a line by its number")
  func terms() throws {
    let terms = try TermFile.parse(
      "# nama\n\nAlwi Al Qadri\nBSCC\tb e e s c e c e\t3.5\n", path: "d")
    #expect(terms.map(\.text) == ["Alwi Al Qadri", "BSCC"])
    #expect(terms[1].phones?.count == 8)
    #expect(terms[1].boost == 3.5)
    #expect(throws: ToolError.termSyntax(path: "d", line: 3)) {
      try TermFile.parse("a\n\nb\tc\tsekian\n", path: "d")
    }
  }
}
