import Foundation
import SidilanKit
import Support
import Testing

@testable import CommandLineTool
@testable import Meeting

/// Meetings as clerks hold them: by the program.
@Suite("Meetings by commands")
struct CommandTests {
  @Test("a whole plenary by commands, with the register's members")
  func plenary() throws {
    let office = try ProgramFixture()
    #expect(try office.run(["contoh"]).status == 0)
    let planned = try office.risalah(
      "jadwal tambah --jenis paripurna --ke 21 --masa II --tgl 2026-11-18 --jam 10.00 --tempat",
      also: ["Ruang Paripurna", "--acara", "Pembentukan fraksi", "--sekretaris", "Irfan"])
    #expect(
      planned.output == "RPT-2026-0001: Rapat Paripurna ke-21 Masa Sidang II: Pembentukan fraksi\n")
    #expect(planned.said.contains("45 anggota dari 45 kursi"), "\(planned.said)")
    let code = "RPT-2026-0001"
    for words in [
      "acara ubah \(code) 1 --pembicara A02,A03", "peserta tambah \(code) WALIKOTA Walikota",
      "hadir catat \(code) A01,A02,A03 A04 --jam 09.50",
      "hadir catat \(code) A05,A06 --izin --jam 09.00",
      "hadir catat \(code) A07 --sakit --jam 09.00", "hadir catat \(code) --sisanya --jam 10.05",
      "hadir catat \(code) WALIKOTA --jam 10.00",
      "tandai \(code) kuorum --jam 10.10", "tandai \(code) buka --jam 10.15",
      "tandai \(code) palu 3 --jam 10.15", "tandai \(code) bicara --oleh A01 --jam 10.16",
      "tandai \(code) acara 1 --jam 10.30", "tandai \(code) bicara --jam 10.31",
      "tandai \(code) interupsi --oleh A17 --jam 10.41", "tandai \(code) lanjut --jam 10.43",
      "tandai \(code) bicara --jam 10.51", "tandai \(code) skors --jam 11.40",
      "tandai \(code) cabut --jam 13.05", "tandai \(code) ketua --oleh A02 --jam 13.10",
      "keputusan tambah \(code) Setuju --setuju 40 --menolak 2 --palu 3 --kuorum q23 --jam 13.30",
      "tandai \(code) tutup --jam 14.20",
    ] {
      let run = try office.risalah(words)
      #expect(run.status == 0, "\(words): \(run.said)")
    }
    let log = try office.risalah("peristiwa \(code) --csv").output
    let name = try office.risalah("peserta daftar \(code) --csv").output
      .split(separator: "\r\n").first { $0.hasPrefix("A02,") }?.split(separator: ",").dropFirst()
      .first
    // The events acara, bicara (A02), interupsi, lanjut: A02 goes on.
    let goesOn = try #require(log.split(separator: "\r\n").first { $0.contains("melanjutkan") })
    #expect(goesOn.contains(try #require(name).drop { $0 == "\"" }), "\(goesOn)")
    let length = try office.risalah("durasi \(code) --json").output
    #expect(length.contains(#""bersih_menit" : 160"#), "\(length)")
    let quorum = try office.risalah("kuorum \(code)").output
    #expect(quorum.contains("42 dari 45, syarat 23 (+19): terpenuhi"), "\(quorum)")
    // A01 15, A02 10 and 8, interrupted by A17 for 2, A03 49 minutes: 84 in all.
    let shares = try office.risalah("pangsa \(code) --csv").output
    #expect(shares.contains("A03,") && shares.contains(",2940,49 mnt,\"58,3\""), "\(shares)")
    #expect(shares.contains(",120,2 mnt,\"2,4\""), "\(shares)")
    let decisions = try office.risalah("keputusan daftar \(code)").output
    #expect(decisions.contains("diterima") && decisions.contains("22"), "\(decisions)")
    let takes = try office.risalah("take \(code) --staf Sari,Budi,Tini,Umar --csv").output
    #expect(takes.split(separator: "\r\n").count == 17)
    #expect(try office.risalah("periksa \(code)").status == 0)
    #expect(try office.run(["periksa"]).status == 0)
    let load = try office.risalah("beban --bulan 2026-11 --csv").output
    #expect(load.contains("Rapat Paripurna,1,160"), "\(load)")
  }

  @Test("without E-Simadu participants are typed, and what needs it says what to do")
  func typed() throws {
    let office = try ProgramFixture()
    #expect(try office.run(["plugin", "matikan", "simadu"]).status == 0)
    let code = "RPT-2026-0001"
    #expect(
      try office.risalah(
        "jadwal tambah --jenis pansus --badan pansus-1 --tgl 2026-11-18 --jam 09.00 --kursi 3"
      ).status == 0)
    for (number, faction) in ["golkar", "nasdem", "pkb"].enumerated() {
      let run = try office.risalah(
        "peserta tambah \(code) A\(number) Nama --anggota --fraksi \(faction)",
        also: number == 0 ? ["--ketua"] : [])
      #expect(run.status == 0, "\(run.said)")
    }
    let here = try office.risalah("hadir catat \(code) A0 A1 --jam 08.55")
    #expect(
      here.output.contains("kuorum akd: 2 dari 3, syarat 2 (+0): terpenuhi"), "\(here.output)")
    let none = try office.risalah("peserta ambil \(code)")
    #expect(none.status == 69)
    #expect(none.said.contains("E-Simadu"))
    #expect(try office.risalah("hadir ambil \(code)").status == 69)
    #expect(try office.risalah("jadwal agenda 2026-11-18").status == 69)
  }

  @Test("mistakes have a sentence and a status, and change nothing")
  func mistakes() throws {
    let office = try ProgramFixture()
    let code = "RPT-2026-0001"
    #expect(
      try office.risalah("jadwal tambah --jenis paripurna --tgl 2026-11-18 --jam 10.00").status == 0
    )
    for (words, status, told) in [
      ("tandai \(code) tutup --jam 10.00", Int32(65), "belum dibuka"),
      ("tandai \(code) skors --jam 10.00", 65, "buka"),
      ("tandai \(code) palu --jam 10.00", 65, "palu 3"),
      ("tandai \(code) palu tiga", 64, "tiga"),
      ("tandai \(code) entah", 64, "peristiwa"),
      ("tandai RPT-2026-0077 buka", 65, "jadwal daftar"),
      ("tandai \(code) buka --jam 25.00", 65, "25.0"),
      ("tandai \(code) setuju --paksa --jam 10.00", 64, "--alasan"),
      ("tandai \(code) setuju --alasan x --jam 10.00", 64, "--paksa"),
      ("coret \(code) 4 --alasan x", 65, "tidak mempunyai peristiwa 4"),
      ("hadir catat \(code)", 64, "--sisanya"),
      ("hadir catat \(code) A01 --izin --sakit", 64, "--"),
      ("hadir jumlah \(code) 46", 65, "46"),
      ("kuorum \(code) --jenis q99", 65, "q99"),
      ("keputusan tambah \(code) x --menolak 3", 64, "--setuju"),
      ("take \(code) --staf A", 65, "belum dibuka"),
      ("durasi \(code)", 65, "belum dibuka"),
      ("jadwal tambah --jenis arisan --tgl 2026-11-18 --jam 10.00", 65, "paripurna"),
      ("beban --bulan 2026-13", 65, "13"),
    ] {
      let run = try office.risalah(words)
      #expect(run.status == status, "\(words): \(run.status) \(run.said)")
      #expect(run.said.contains(told), "\(words): \(run.said)")
      #expect(run.output.isEmpty, "\(words): \(run.output)")
    }
    let events = try office.risalah("peristiwa \(code)").output
    #expect(events.contains("Belum ada peristiwa"), "\(events)")
  }

  @Test("who may only see marks nothing; who holds no role sees nothing")
  func permissions() throws {
    let viewer = try ProgramFixture(permissions: ["risalah.rapat.lihat"])
    #expect(try viewer.risalah("jadwal daftar").status == 0)
    let refused = try viewer.risalah("tandai kini buka")
    #expect(refused.status == 77)
    #expect(refused.said.contains("risalah.peristiwa.catat"))
    #expect(try viewer.risalah("hadir daftar kini").status == 77)
    #expect(try ProgramFixture(permissions: []).risalah("jadwal daftar").status == 77)
  }

  @Test("who may not know of illnesses sees that somebody was unable to come")
  func illness() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 1)
    let desk = try fixture.desk()
    try desk.attend(["A01"], .sick, at: .typed("09.00"), in: code)
    let meeting = try desk.log(code).meeting
    func status(_ seesHealth: Bool) throws -> String {
      try QuorumReport.attendance(meeting, desk, seesHealth: seesHealth).text(.csv)
    }
    #expect(try status(true).contains("sakit"))
    #expect(try !status(false).contains("sakit"))
    #expect(try status(false).contains("berhalangan"))
  }

  @Test("an illness is neither in the meeting's history nor in an export of who may not know of it")
  func illnessElsewhere() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 1)
    let desk = try fixture.desk()
    try desk.attend(["A01"], .sick, at: .typed("09.00"), in: code)
    let record = try desk.log(code).meeting.record
    let history = try fixture.store.read { try $0.history(of: record) }
    #expect(history.contains { $0.action == "hadir" })
    let told = history.flatMap(\.changes).compactMap(\.new).joined()
    #expect(told.contains("Anggota 1") && !told.contains("sakit"), "\(told)")
    let auditor = Principal(id: "auditor", name: "Auditor", permissions: ["inti.ekspor"])
    let target = URL(fileURLWithPath: fixture.temporary.file("ekspor"))
    try fixture.store.export(
      to: target,
      masked: ExportMask(
        for: auditor, columns: MeetingSchema.personal, modules: [MeetingSchema.owner],
        hidesAll: false))
    let rows = try FileManager.default.subpathsOfDirectory(atPath: target.path)
      .filter { $0.hasSuffix(".jsonl") }
      .map { try String(contentsOfFile: target.path + "/" + $0, encoding: .utf8) }.joined()
    #expect(rows.contains("risalah_attendance") && rows.contains("Anggota 1"))
    #expect(!rows.contains("\"sakit\"") && !rows.contains("sakit\\\""))
  }

  /// Marks notes one after the other until it is killed; each is told once it is said to be done.
  @Test("what was acknowledged survives kill -9 at any moment", arguments: 0..<4)
  func killed(round: Int) throws {
    let seed = 9 + UInt64(round)
    var generator = SeededGenerator(seed: seed)
    let office = try ProgramFixture()
    #expect(
      try office.risalah("jadwal tambah --jenis paripurna --tgl 2026-11-18 --jam 10.00").status == 0
    )
    #expect(try office.risalah("tandai RPT-2026-0001 buka --jam 10.15").status == 0)
    let loop = """
      n=0; while n=$((n + 1)); do
        "$0" risalah tandai RPT-2026-0001 catatan --jam 10.20 --keterangan "ke-$n" >/dev/null || exit
        echo $n
      done
      """
    // A session of its own, so that the shell and what it runs die together.
    let process = office.process(
      "/usr/bin/setsid", ["-w", "sh", "-c", loop, Project.built + "/sidilan"])
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let wanted = Int.random(in: 2...6, using: &generator)
    var heard = ""
    while heard.split(separator: "\n").count < wanted {
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { break }
      heard += String(decoding: data, as: UTF8.self)
    }
    // The next one is under way; it dies somewhere in it.
    for _ in 0..<Int.random(in: 0...400, using: &generator) { sched_yield() }
    try Self.kill(childrenOf: process.processIdentifier)
    process.waitUntilExit()
    heard += String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let acknowledged = heard.split(separator: "\n").compactMap { Int($0) }
    #expect(acknowledged.count >= wanted, "seed \(seed)")
    let desk = try MeetingDesk(
      RecordStore(office.store), MeetingFixture.clerk,
      rules: RuleShelf(URL(fileURLWithPath: Project.path("Sources/CouncilRules/Data"))))
    let log = try desk.log("RPT-2026-0001")
    let notes = Set(log.events.compactMap(\.note))
    for number in acknowledged {
      #expect(notes.contains("ke-\(number)"), "seed \(seed): \(number) of \(acknowledged)")
    }
    #expect(log.course.phase == .running)
    #expect(try desk.store.check().faults.isEmpty, "seed \(seed)")
    // And another goes on.
    #expect(try office.risalah("tandai RPT-2026-0001 tutup --jam 11.00").status == 0)
  }

  /// Kills every process of the session that a process has begun.
  private static func kill(childrenOf parent: Int32) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let id = Int32(name),
        let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        let close = stat.lastIndex(of: ")")
      else { continue }
      // state, parent, group, session
      let fields = stat[stat.index(after: close)...].split(separator: " ")
      guard fields.count > 3, let father = Int32(fields[1]), father == parent else { continue }
      Foundation.kill(-id, SIGKILL)
    }
  }
}
