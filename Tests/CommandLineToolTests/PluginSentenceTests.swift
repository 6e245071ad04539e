import Testing

@testable import CommandLineTool
@testable import PluginHost
@testable import PluginKit

@Suite("Words about plugins")
struct PluginSentenceTests {
  @Test(
    "every reason has a sentence in both languages that names what is concerned, and says what to do",
    arguments: [
      (PluginFault.unreadable(number: 13), "13"), (.notRegular, "/p/x.so"),
      (.foreignOwner(path: "/p", user: 42), "42"), (.writable(path: "/q"), "chmod go-w /q"),
      (.noStamp, "/p/x.so"), (.otherRevision(found: "F1", expected: "E1"), "F1"),
      (.otherCompiler(found: "F1", expected: "E1"), "E1"), (.cannotOpen(detail: "D1"), "D1"),
      (.noEntry, "sidilan_plugin_make"), (.crashed(signal: 11), "11"), (.slow(seconds: 5), "5"),
      (.noAnswer(status: 3), "3"), (.noTrial(program: "P1"), "P1"),
      (.declaration(.id("Q1")), "Q1"), (.declaration(.reservedId("Q1")), "Q1"),
      (.declaration(.fileName(expected: "Q1")), "Q1"),
      (.declaration(.permissionName("Q1")), "Q1"), (.declaration(.permissionTwice("Q1")), "Q1"),
      (.declaration(.unlistedPermission("Q1", by: "Q2")), "Q2"),
      (.declaration(.unguardedCommand("Q1")), "Q1"), (.declaration(.clash("Q1")), "Q1"),
      (.declaration(.inconsistent), "reses"), (.declaration(.path("Q1")), "Q1"),
      (.duplicate(paths: ["/a", "/b"]), "/a, /b"), (.absentNeed("surat"), "surat"),
      (.refusedNeed("surat"), "surat"), (.cycle(["reses", "surat", "reses"]), "-> surat ->"),
      (.migration(step: "002-x", detail: "D1"), "002-x"), (.settings(path: "/s.json"), "/s.json"),
      (.start(detail: "D1"), "D1"),
    ])
  func reasons(fault: PluginFault, fact: String) {
    let message = ErrorSentence.plugin(fault, id: "reses", path: "/p/x.so")
    for text in [message.indonesian, message.english] {
      #expect(text.contains(fact))
      #expect(text.contains("; "), "what, where; what to do next")
    }
    #expect(message.indonesian != message.english)
  }

  @Test("exit codes tell an unknown module, a refused one and a missing permission apart")
  func statuses() {
    #expect(ExitStatus.of(ModuleUseError.unknown(id: "x", known: [])) == .usage)
    #expect(ExitStatus.of(ModuleUseError.off(id: "x")) == .unavailable)
    #expect(ExitStatus.of(PluginError.forbidden(.everyone, principal: "")) == .forbidden)
    #expect(ExitStatus.of(ToolError.noAccount(user: "x")) == .forbidden)
  }
}
