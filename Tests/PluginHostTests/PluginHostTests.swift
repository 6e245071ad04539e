import Foundation
import Support
import Testing

@testable import PluginHost
@testable import PluginKit
@testable import RecordStore

@Suite("Plugin host")
struct PluginHostTests {
  @Test("a sound plugin is the kernel's type, with its commands and permissions")
  func good() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "baik")
    let host = shelf.host()
    let survey = await host.survey()
    #expect(survey.order == ["baik"])
    #expect(
      survey.entry("baik")?.profile?.commands.map { $0.path.joined(separator: " ") }
        == ["sapa", "gagal", "jatuh", "kelompok", "kelompok anggota"])
    let (loaded, faults) = host.load(survey)
    #expect(faults.isEmpty)
    #expect(loaded.first?.type.manifest.title.indonesian == "Modul baik")
  }

  @Test("a known file is not tried again, as long as it and the kernel stay the same")
  func remembered() async throws {
    let shelf = try PluginShelf()
    let path = try shelf.add("Good", as: "baik")
    try shelf.add("CrashOnLoad", as: "jatuh")
    let first = await shelf.host(remembers: true).survey()
    // With a program that does not exist, only what is remembered can be known.
    let second = await shelf.host(program: "/nowhere", remembers: true).survey()
    #expect(first == second)
    #expect(second.entry("jatuh")?.state == .refused(.crashed(signal: SIGSEGV)))
    // One more byte: another file.
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    data.append(0)
    try data.write(to: URL(fileURLWithPath: path))
    let third = await shelf.host(program: "/nowhere", remembers: true).survey()
    #expect(third.entry("baik")?.state == .refused(.noTrial(program: "/nowhere")))
  }

  @Test("a verdict of another revision, and a damaged book, count for nothing")
  func otherBook() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "baik")
    _ = await shelf.host(remembers: true).survey()
    let book = shelf.storeFolder.plugins.appendingPathComponent("putusan.json")
    let text = try String(contentsOf: book, encoding: .utf8)
    for other in [
      text.replacingOccurrences(of: PluginStamp.kernel.revision, with: "x"), "bukan json",
    ] {
      try other.write(to: book, atomically: true, encoding: .utf8)
      let survey = await shelf.host(program: "/nowhere", remembers: true).survey()
      #expect(survey.entry("baik")?.state == .refused(.noTrial(program: "/nowhere")))
    }
  }

  @Test("a check tries a remembered file anew")
  func anew() async throws {
    let shelf = try PluginShelf()
    let path = try shelf.add("Slow", as: "lambat")
    let file = try #require(PluginFile(path: path))
    _ = await shelf.host(seconds: 1, remembers: true).survey()
    let entry = await shelf.host(program: "/nowhere", remembers: true).examineAnew(file)
    #expect(entry.state == .refused(.noTrial(program: "/nowhere")))
  }

  @Test("what is switched off is not even read, and who needs it is refused")
  func switchedOff() async throws {
    let shelf = try PluginShelf()
    try shelf.add("CrashOnLoad", as: "siklusdua")
    try shelf.add("CycleOne", as: "siklussatu")
    let switches = PluginSwitches(shelf.storeFolder)
    try switches.set("siklusdua", on: false)
    let survey = await shelf.host(remembers: true).survey()
    #expect(survey.entry("siklusdua")?.state == .off)
    #expect(survey.entry("siklusdua")?.digest == nil)
    #expect(survey.entry("siklussatu")?.state == .refused(.refusedNeed("siklusdua")))
    try switches.set("siklusdua", on: true)
    #expect(switches.off.isEmpty)
  }

  @Test("asked for one plugin, only it and its needs are looked at")
  func onlyOne() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "baik")
    try shelf.add("CycleOne", as: "siklussatu")
    try shelf.add("CycleTwo", as: "siklusdua")
    #expect(await shelf.host().survey(of: "baik").entries.map(\.file.id) == ["baik"])
    #expect(
      await shelf.host().survey(of: "siklussatu").entries.map(\.file.id)
        == ["siklusdua", "siklussatu"])
    #expect(await shelf.host().survey(of: "tiada").entries.isEmpty)
  }

  @Test("only names of plugins are looked at, never fixtures or other libraries")
  func names() {
    #expect(PluginFile(path: "/a/libSidilanPluginReses.so")?.id == "reses")
    #expect(PluginFile.name(of: "reses") == "libSidilanPluginReses.so")
    for name in [
      "libFixtureGood.so", "libSidilanKit.so", "libSidilanPlugin.so", "libSidilanPluginA1.so",
      "libSidilanPluginReses.so.bak",
    ] {
      #expect(PluginFile(path: "/a/" + name) == nil)
    }
  }

  @Test("folders are absolute, and follow from the program and the store alone")
  func folders() {
    #expect(
      PluginFolders.standard(program: "/opt/sidilan/bin/sidilan", store: StoreFolder("/data"))
        == ["/opt/sidilan/bin", "/opt/sidilan/lib/sidilan/plugins", "/data/plugin"])
  }
}
