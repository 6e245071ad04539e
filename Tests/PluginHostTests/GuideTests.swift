import Foundation
import Support
import Testing

@testable import RecordStore

@Suite("The guide to writing a module")
struct GuideTests {
  private func script(_ name: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [Project.path("Tests/PluginGuide/" + name)] + arguments
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  /// Builds what the guide has at the end of a step, and puts it into a store's folder.
  private func shelf(step: Int) throws -> PluginShelf {
    let shelf = try PluginShelf()
    _ = try shelf.makeStore()
    let plugins = shelf.storeFolder.plugins.path
    try FileManager.default.createDirectory(
      atPath: plugins, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    try script("extract.sh", ["\(step)", shelf.folder.file("guide")])
    try script(
      "compile.sh", [PluginShelf.built, shelf.folder.file("guide"), "Tamu", plugins])
    return shelf
  }

  @Test("the smallest module of two members is built and accepted")
  func smallest() throws {
    let run = try ToolRun(try shelf(step: 1), ["plugin", "daftar"])
    #expect(run.output.contains("siap  1.0  Buku tamu"))
  }

  @Test("the whole guest book is built, receives a guest and tells of it")
  func whole() throws {
    let shelf = try shelf(step: 5)
    let day = "2026-11-25"
    #expect(
      try ToolRun(
        shelf, ["tamu", "catat", "Ibu Sari", "--bertemu", "Ketua", "--tanggal", day]
      ).status == 0)
    #expect(
      try ToolRun(shelf, ["tamu", "daftar", day]).output
        == "tamu      bertemu\nIbu Sari  Ketua\n")
    let wrong = try ToolRun(shelf, ["tamu", "catat", "X", "--bertemu", "Y", "--tanggal", "kini"])
    #expect(wrong.status == 65 && wrong.said.contains("tanggal 'kini' tidak dimengerti"))
    let nobody = try ToolRun(shelf, ["tamu", "catat", "", "--bertemu", "Y", "--tanggal", day])
    #expect(nobody.status == 65 && nobody.said == "galat: tamu tanpa nama; tulis namanya\n")
    let trail = try ToolRun(shelf, ["jejak", "daftar", "--modul", "tamu"])
    #expect(trail.output.contains("catat"))
  }
}
