import Foundation
import Testing

@testable import CommandLineTool
@testable import PluginKit
@testable import RecordStore

@Suite("Arguments before they are parsed")
struct InvocationTests {
  @Test("the command word is found behind options that stand anywhere")
  func word() {
    #expect(Invocation(["reses", "daftar"]).word == "reses")
    #expect(Invocation(["--bahasa", "en", "--data=/d", "reses"]).word == "reses")
    #expect(Invocation(["help", "reses"]).word == "reses")
    #expect(Invocation(["help"]).word == nil)
    #expect(Invocation(["--help"]).word == nil)
    #expect(Invocation([]).word == nil)
    #expect(Invocation(["--data"]).word == nil)
  }

  @Test("only the commands that read the register open modules beside the kernel")
  func register() {
    func reads(_ words: String...) -> Bool {
      RootCommand.command(of: Invocation(words).words) is any RegisterCommand.Type
    }
    #expect(reads("risalah", "jadwal", "tambah", "--jenis", "paripurna"))
    #expect(reads("minutes", "schedule", "from-agenda", "AG-2026-0001"))
    #expect(reads("help", "risalah", "hadir", "ambil"))
    #expect(!reads("risalah", "tandai", "RPT-2026-0001", "buka"))
    #expect(!reads("risalah", "perekam", "jadwal"))
    #expect(!reads("risalah"))
    #expect(!reads("simadu", "jadwal", "tambah"))
  }

  @Test("a module's command sees neither language nor data folder, but all behind --")
  func module() {
    let invocation = Invocation([
      "reses", "--data", "/d", "tulis", "--bahasa=en", "--isi", "x", "--", "--data", "y",
    ])
    #expect(invocation.moduleArguments == ["reses", "tulis", "--isi", "x", "--", "--data", "y"])
    #expect(invocation.data == "/d")
    #expect(Language.of(arguments: invocation.arguments, environment: [:]) == .english)
  }

  @Test("the store lies where --data, SIDILAN_DATA, XDG_DATA_HOME or the home folder says")
  func location() {
    func path(_ option: String?, _ environment: [String: String]) -> String {
      StoreLocation.folder(option: option, environment: environment).url.path
    }
    #expect(path("/a", ["SIDILAN_DATA": "/b"]) == "/a")
    #expect(path(nil, ["SIDILAN_DATA": "/b", "XDG_DATA_HOME": "/c", "HOME": "/h"]) == "/b")
    #expect(path(nil, ["SIDILAN_DATA": "", "XDG_DATA_HOME": "/c", "HOME": "/h"]) == "/c/sidilan")
    #expect(path(nil, ["XDG_DATA_HOME": "c", "HOME": "/h"]) == "/h/.local/share/sidilan")
  }
}
