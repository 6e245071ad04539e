import Foundation
import SidilanKit
import Support
import Testing

@testable import RecordStore

/// Accounts, passwords and roles as they are kept on the command line.
@Suite("Accounts on the command line")
struct AccountCommandTests {
  private static let first = "kapal layar di teluk"
  private static let second = "hujan turun di bukit"

  private let shelf: PluginShelf
  private let store: RecordStore

  init() throws {
    shelf = try PluginShelf()
    store = try shelf.makeStore(permissions: ["*"])
  }

  private func run(_ arguments: String..., input: String? = nil) throws -> ToolRun {
    try ToolRun(shelf, arguments, input: input)
  }

  @Test("one's own password is changed with the old one, from a pipe, and is never shown")
  func ownPassword() throws {
    #expect(try run("akun", "sandi", input: Self.first + "\n").status == 0)
    let wrong = try run("akun", "sandi", input: "bukan ini sandinya\n\(Self.second)\n")
    #expect(wrong.status == 77)
    let right = try run("akun", "sandi", input: "\(Self.first)\n\(Self.second)\n")
    #expect(right.status == 0, "\(right.said)")
    #expect(!(right.output + right.said).contains(Self.second))
    #expect(try run("akun", "uji", "penguji", input: Self.second + "\n").status == 0)
    #expect(try run("akun", "sandi", input: Self.second + "\n").status == 65)
  }

  @Test("an authenticator is set with the password, and replaced or removed with a code only")
  func authenticator() throws {
    #expect(try run("akun", "sandi", input: Self.first + "\n").status == 0)
    #expect(try run("akun", "totp", "--lepas").status == 65)
    #expect(try run("akun", "totp", input: "bukan ini sandinya\n").status == 77)
    let made = try run("akun", "totp", input: Self.first + "\n")
    let codes = made.output.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.wholeMatch(of: /[a-z2-7]{4}(-[a-z2-7]{4}){3}/) != nil }
    #expect(codes.count >= 2, "\(made.said)")
    #expect(try run("akun", "totp", input: Self.first + "\n").status == 77)
    #expect(try run("akun", "totp", "--lepas", input: "123456\n").status == 77)
    #expect(try run("akun", "totp", "--lepas", input: codes[0] + "\n").status == 0)
    #expect(try run("akun", "uji", "penguji", input: Self.first + "\n").status == 0)
  }

  @Test("resetting somebody else's password needs a reason and leaves an event that names them")
  func reset() throws {
    #expect(try run("akun", "tambah", "sari", "--nama", "Sari").status == 0)
    #expect(try run("akun", "sandi", "sari", input: Self.first + "\n").status == 64)
    #expect(
      try run("akun", "sandi", "sari", "--alasan", "lupa sandi", input: Self.first + "\n").status
        == 0)
    let told = try run("jejak", "daftar").output
    #expect(told.contains("sandi_orang_lain") && told.contains("sari: lupa sandi"))
  }

  @Test("the first administrator's '*' goes once somebody else administers, and not before")
  func star() throws {
    let alone = try run("akun", "cabut", "kepala", "simadu.x", "--alasan", "x")
    #expect(alone.status == 65)
    #expect(try run("akun", "cabut", "kepala", "*", "--alasan", "serah terima").status == 0)
    let last = try run("akun", "cabut", "penguji", "*", "--alasan", "serah terima")
    #expect(last.status == 65 && last.said.contains("tidak ada lagi yang boleh mengatur akun"))
    #expect(
      try run("akun", "beri", "kepala", "pengelola", "--dasar", "SK 1", "--sampai", "2099-01-01")
        .status == 0)
    // An administrator for a time leaves nobody afterwards.
    #expect(try run("akun", "cabut", "penguji", "*", "--alasan", "x").status == 65)
    #expect(
      try run("akun", "beri", "penguji", "pengelola", "--dasar", "SK 2").status == 0)
    #expect(try run("akun", "cabut", "penguji", "*", "--alasan", "serah terima").status == 0)
  }

  @Test("names under which the program itself acts, and those that are no names, are refused")
  func reserved() throws {
    for id in ["inti", "INTI", "..", ".", "-x", "", "penguji", "PENGUJI"] {
      let result = try run("akun", "tambah", "--nama", "Seseorang", "--", id)
      #expect(result.status == 65, "\(id): \(result.said)")
    }
  }

  @Test("one person is not secretary and treasurer at a time; afterwards is another time")
  func segregated() throws {
    #expect(try run("akun", "tambah", "sari", "--nama", "Sari").status == 0)
    #expect(
      try run(
        "akun", "beri", "sari", "sekwan", "--dasar", "SK 1", "--mulai", "2026-01-01", "--sampai",
        "2026-06-30"
      ).status == 0)
    let refused = try run(
      "akun", "beri", "sari", "bendahara", "--dasar", "SK 2", "--mulai", "2026-06-30")
    #expect(refused.status == 65 && refused.said.contains("pemisahan tugas"))
    #expect(
      try run("akun", "beri", "sari", "bendahara", "--dasar", "SK 2", "--mulai", "2026-07-01")
        .status
        == 0)
    let ended = try run(
      "akun", "akhiri", "sari", "2", "--pada", "2026-12-31", "--alasan", "mutasi")
    #expect(ended.output.contains("akun 'sari' berakhir; hari terakhirnya 31 Desember 2026"))
  }

  @Test("what was not understood is said in Indonesian")
  func usage() throws {
    for arguments in [
      ["akun", "beri", "sari", "raja", "--dasar", "x"], ["pdp", "minta", "A07", "--hak", "apa"],
      ["pdp", "jawab", "1", "mungkin", "--alasan", "x"], ["cari", "x", "--json=ya"],
      ["akun", "beri", "sari"], ["akun", "tambah", "--nama"], ["pdp", "daftar", "x", "y"],
    ] {
      let said = try ToolRun(shelf, arguments).said
      for word in ["Please", "provide", "one of", "value", "specified", "Missing", "' or '"] {
        #expect(!said.contains(word), "\(arguments): \(said)")
      }
    }
  }
}
