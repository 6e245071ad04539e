import Foundation
import Support
import Testing

@testable import CommandLineTool
@testable import Quantities
@testable import Transcription
@testable import Transcripts

@Suite("Writers")
struct WriterTests {
  private let source = SourceDescription(
    path: "/arsip/rapat 21.flac", format: "FLAC / 16", sampleRate: .speech, fileChannels: 2,
    recognisedChannels: 1, declaredDuration: nil)
  private let summary = TranscriptionSummary(
    duration: TimeSpan(milliseconds: 3_725_500), speech: TimeSpan(milliseconds: 1500), segments: 1,
    words: 2, diagnostics: [])
  private let segment = TranscriptSegment(
    channel: 0, start: TimeSpan(milliseconds: 3_723_000), end: TimeSpan(milliseconds: 3_724_500),
    words: [
      TimedWord(
        text: "rapat", start: TimeSpan(milliseconds: 3_723_120),
        end: TimeSpan(milliseconds: 3_723_500),
        confidence: 0.9876),
      TimedWord(
        text: "<tak dikenal>", start: TimeSpan(milliseconds: 3_723_600),
        end: TimeSpan(milliseconds: 3_724_250), confidence: 0.5, sounds: ["d", "u"]),
    ],
    alternatives: [.init(words: ["rapat", "\"du\""], relativeScore: -1.5)])

  private func write(_ format: TranscriptFormat) -> String {
    var writer = format.makeWriter()
    return writer.begin(source) + writer.segment(segment) + writer.finish(summary)
  }

  @Test("plain text: one line a segment with its time")
  func plain() {
    #expect(write(.teks) == "[01:02:03] rapat <tak dikenal>\n")
  }

  @Test("CTM: file, channel, start, duration, word, confidence")
  func ctm() {
    #expect(
      write(.ctm)
        == "rapat_21 1 3723.120 0.380 rapat 0.988\nrapat_21 1 3723.600 0.650 <tak_dikenal> 0.500\n")
  }

  @Test("SubRip and WebVTT: numbered cues with the right marks, escaped in WebVTT")
  func subtitles() {
    #expect(write(.srt) == "1\n01:02:03,120 --> 01:02:04,250\nrapat <tak dikenal>\n\n")
    #expect(write(.vtt) == "WEBVTT\n\n01:02:03.120 --> 01:02:04.250\nrapat &lt;tak dikenal&gt;\n\n")
  }

  @Test("long speech is divided into cues of two lines that do not overlap")
  func longCues() {
    let words = (0..<60).map { i in
      TimedWord(
        text: "kata\(i)", start: TimeSpan(milliseconds: Int64(i) * 300),
        end: TimeSpan(milliseconds: Int64(i) * 300 + 320), confidence: 1)
    }
    var writer = TranscriptFormat.srt.makeWriter()
    let text = writer.segment(
      TranscriptSegment(channel: 0, start: .zero, end: TimeSpan(milliseconds: 18_500), words: words)
    )
    let cues = text.components(separatedBy: "\n\n").filter { !$0.isEmpty }
    #expect(cues.count >= 5)
    var last = ""
    for cue in cues {
      let lines = cue.split(separator: "\n")
      #expect(lines.count <= 4)
      #expect(lines.dropFirst(2).allSatisfy { $0.count <= 46 })
      let times = lines[1].components(separatedBy: " --> ")
      #expect(times[0] >= last && times[1] > times[0])
      last = times[1]
    }
  }

  @Test("JSON: one valid object with every fact, quotes escaped")
  func json() throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(write(.json).utf8)) as? [String: Any])
    #expect(object["versi"] as? Int == 1)
    #expect(object["durasi"] as? Double == 3725.5)
    let segment = try #require((object["segmen"] as? [[String: Any]])?.first)
    #expect(segment["teks"] as? String == "rapat <tak dikenal>")
    let words = try #require(segment["kata"] as? [[String: Any]])
    #expect(words[0]["mulai"] as? Double == 3723.12)
    #expect(words[1]["bunyi"] as? [String] == ["d", "u"])
    let other = try #require((segment["bacaan_lain"] as? [[String: Any]])?.first)
    #expect(other["teks"] as? String == "rapat \"du\"")
  }

  @Test("a result appears under its name only when it is finished")
  func resultFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.txt")
    do {
      let file = try ResultFile(path: path)
      try file.write("setengah")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let file = try ResultFile(path: path)
    try file.write("utuh")
    try file.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "utuh")
    #expect(throws: ToolError.self) { try ResultFile(path: folder.file("tidak/ada.txt")) }
  }
}
