import Foundation
import Support
import Testing

@testable import AcousticModel
@testable import Decoder
@testable import Transcription

@Suite("Settings of search, second pass and confidences")
struct SettingsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(
    _ json: String, others: Bool = false
  ) throws -> Result<DecodingSettings, TranscriptionError> {
    let path = try folder.write(Array(json.utf8), "setelan.json")
    do throws(TranscriptionError) {
      return .success(try DecodingSettings(path: path, over: DecodingSettings(), others: others))
    } catch {
      return .failure(error)
    }
  }

  @Test("nothing said is today's defaults")
  func absent() throws {
    #expect(try read("{}").get() == DecodingSettings())
    #expect(try read("{\"search\":{},\"rescore\":{}}").get() == DecodingSettings())
    #expect(try read("{\"units\":[\"a\"]}", others: true).get() == DecodingSettings())
    let model = try RecognitionModel(directory: Project.path("Models/id-kecil"))
    #expect(model.settings.search.blankSkip == Float(model.acoustic.blankSkipThreshold))
  }

  @Test("every number said is taken over, the others stay")
  func numbers() throws {
    let settings = try read(
      """
      {"search":{"languageWeight":0.9,"wordScore":-1,"beam":12,"mostActive":800,"latticeBeam":6,
      "unitFloor":-9,"unknownEntry":-8,"unknownPhone":-2,"unknownShortest":4,"addedWord":-7,"termBoost":1,
      "confidenceScale":0.5,"fitScale":0.25},"rescore":{"languageWeight":1.5,"wordScore":0.5,"beam":20,
      "mostHistories":50},"background":{"decibels":12,"confidence":0.4},"confidence":{"points":[[0.1,0.2],[0.5,0.4],[0.9,0.95]]}}
      """
    ).get()
    var search = SearchConfiguration()
    search.languageWeight = 0.9
    search.wordScore = -1
    search.beam = 12
    search.mostActive = 800
    search.latticeBeam = 6
    search.unitFloor = -9
    search.unknownEntry = -8
    search.unknownPhone = -2
    search.unknownShortest = 4
    search.addedWord = -7
    search.termBoost = 1
    search.confidenceScale = 0.5
    search.fitScale = 0.25
    #expect(settings.search == search)
    #expect(settings.rescore.languageWeight == 1.5)
    #expect(settings.rescore.wordScore == 0.5)
    #expect(settings.rescore.beam == 20)
    #expect(settings.rescore.mostHistories == 50)
    #expect(settings.background.decibels == 12)
    #expect(settings.background.confidence == 0.4)
    #expect(settings.confidence.points.map(\.calibrated) == [0.2, 0.4, 0.95])
  }

  @Test(
    "what cannot be used is refused by its name",
    arguments: [
      ("{\"search\":{\"bam\":12}}", "search.bam"),
      ("{\"search\":{\"beam\":0}}", "search.beam"),
      ("{\"search\":{\"mostActive\":10.5}}", "search.mostActive"),
      ("{\"search\":{\"beam\":\"x\"}}", "search.beam"),
      ("{\"rescore\":{\"languageWeight\":-1}}", "rescore.languageWeight"),
      ("{\"rescore\":{\"fitScale\":1}}", "rescore.fitScale"),
      ("{\"background\":{\"decibels\":-1}}", "background.decibels"),
      ("{\"background\":{\"confidence\":2}}", "background.confidence"),
      ("{\"background\":{\"level\":1}}", "background.level"),
      ("{\"confidence\":{}}", "confidence.points"),
      ("{\"confidence\":{\"points\":[[0,0]]}}", "confidence.points"),
      ("{\"confidence\":{\"points\":[[0,0,1],[1,1,1]]}}", "confidence.points"),
      ("{\"confidence\":{\"points\":[[0.5,0],[0.5,1]]}}", "confidence.points"),
      ("{\"confidence\":{\"points\":[[0,0.5],[1,0.4]]}}", "confidence.points"),
      ("{\"confidence\":{\"points\":[[0,0],[1,1.1]]}}", "confidence.points"),
      ("{\"serch\":{}}", "serch"),
    ])
  func refusals(json: String, field: String) throws {
    guard case .failure(.settings(_, let found)) = try read(json) else {
      Issue.record("accepted: \(json)")
      return
    }
    #expect(found == field)
  }

  @Test("a file that is none, or no object, is refused")
  func unreadable() throws {
    #expect(throws: TranscriptionError.settingsUnreadable(path: folder.file("x"))) {
      try DecodingSettings(path: folder.file("x"), over: DecodingSettings())
    }
    for text in ["", "[1]", "{", "3"] {
      guard case .failure(.settings(_, nil)) = try read(text) else {
        Issue.record("accepted: \(text)")
        continue
      }
    }
  }

  @Test("a map is linear between its points and level outside")
  func map() throws {
    let map = try #require(
      ConfidenceMap(points: [
        .init(raw: 0.2, calibrated: 0.1), .init(raw: 0.6, calibrated: 0.5),
        .init(raw: 0.8, calibrated: 0.5), .init(raw: 0.9, calibrated: 1),
      ]))
    let pairs = [
      (0.0, 0.1), (0.2, 0.1), (0.3, 0.2), (0.6, 0.5), (0.7, 0.5), (0.85, 0.75), (0.9, 1.0),
      (1.0, 1.0), (.nan, 0.1), (-3, 0.1), (.infinity, 1),
    ]
    for (raw, expected) in pairs {
      #expect(abs(map.calibrated(raw) - expected) < 1e-12, "\(raw)")
    }
    for raw in stride(from: 0.0, through: 1, by: 0.0625) {
      #expect(ConfidenceMap.identity.calibrated(raw) == raw)
    }
    #expect(ConfidenceMap(points: []) == nil)
  }
}
