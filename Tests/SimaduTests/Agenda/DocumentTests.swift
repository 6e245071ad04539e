import Foundation
import SidilanKit
import Support
import Testing

@testable import PluginKit
@testable import SidilanPluginSimadu

@Suite("Documents of agenda and items")
struct DocumentTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    return fixture
  }

  private func handOut(_ fixture: AgendaFixture) throws {
    let context = fixture.context
    try fixture.store.write(context.act("uji")) {
      let desk = AssetDesk($0, context, holders: fixture.holders)
      try desk.add(
        "LPT-014", name: "Laptop", itemCode: "1.3.2.10.01.02.001", nup: 14, price: 15_000_000,
        acquired: theDay("2024-03-01"), condition: .good)
      _ = try desk.handOut("LPT-014", to: "P33", on: theDay("2025-11-03"), due: nil)
    }
  }

  @Test(
    "the schedule of a month names the decision of Banmus and what it set, not what is proposed")
  func month() throws {
    let fixture = try fixture()
    _ = try fixture.setEvent(.plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    _ = try fixture.propose(.guests, "2025-11-18 09.00", "2025-11-18 10.00", body: nil)
    let document = try ScheduleDocument.month(
      CalendarMonth(parsing: "2025-11"), fixture.context, holders: fixture.holders)
    let text = document.text(width: 160)
    #expect(document.title == "Jadwal Kegiatan DPRD Bulan November 2025")
    #expect(text.contains("11/BANMUS/2025") && text.contains("H. Abdulloh, S.Sos."))
    #expect(text.contains("Ruang utama"))
    #expect(text.contains("Rapat Paripurna ke-1 Masa Sidang I: Rapat uji"))
    #expect(text.contains("Senin, 17 November 2025"))
    #expect(!text.contains("18 November 2025"))
  }

  @Test("an event of several days is printed with short dates in its column")
  func severalDays() throws {
    let fixture = try fixture()
    _ = try fixture.setEvent(
      .commission, "2025-11-17 09.00", "2025-11-19 12.00", body: "komisi-1")
    let text = try ScheduleDocument.day(
      theDay("2025-11-18"), fixture.context, holders: fixture.holders
    ).text(width: 160)
    #expect(!text.contains("2025-11-17") && text.contains("s.d."))
  }

  @Test("the sheet of a day names the sitting period, and a closed meeting as closed")
  func day() throws {
    let fixture = try fixture()
    _ = try fixture.setEvent(.board, "2025-11-17 09.00", "2025-11-17 12.00", body: "banggar")
    let text = try ScheduleDocument.day(
      theDay("2025-11-17"), fixture.context, holders: fixture.holders
    ).text(width: 160)
    #expect(text.contains("Badan Anggaran"))
    #expect(text.contains("Masa Sidang I 2025/2026") && text.contains("Rapat uji (tertutup)"))
    fixture.principal = Principal(id: "w", name: "W", permissions: [Permissions.seeAgenda.id])
    let open = try ScheduleDocument.day(
      theDay("2025-11-17"), fixture.context, holders: fixture.holders
    ).text(width: 160)
    #expect(!open.contains("Rapat uji"))
  }

  @Test("a hand-over document says who gave what to whom, the price in words too")
  func handover() throws {
    let fixture = try fixture()
    try handOut(fixture)
    let text = try HandoverDocument.make(
      number: "001/BAST/XI/2025", fixture.context, holders: fixture.holders
    ).text(width: 100)
    #expect(text.contains("Siti Aminah, S.E. (P33)"))
    #expect(text.contains("Rp15.000.000"))
    #expect(text.contains("lima belas juta rupiah"))
    #expect(text.contains("tanggal tiga bulan November tahun dua ribu dua puluh lima"))
    #expect(throws: PrintError.noHandover("9/BAST/XI/2025")) {
      try HandoverDocument.make(number: "9/BAST/XI/2025", fixture.context)
    }
  }

  @Test("the list of a holder has its items and their sum")
  func holdings() throws {
    let fixture = try fixture()
    try handOut(fixture)
    let text = try HoldingsDocument.make(
      holder: "P33", fixture.context, holders: fixture.holders
    ).text(width: 160)
    #expect(text.contains("1 barang, Rp15.000.000") && text.contains("LPT-014"))
  }

  @Test("the list of a holder whom nobody knows is refused, and one who holds nothing is told so")
  func strangers() throws {
    let fixture = try fixture()
    #expect(throws: CodeError.noPerson("X99", theDay("2025-11-03"))) {
      try HoldingsDocument.make(holder: "X99", fixture.context, holders: fixture.holders)
    }
    let text = try HoldingsDocument.make(
      holder: "P33", fixture.context, holders: fixture.holders
    ).text(width: 160)
    #expect(text.contains("Pemegang ini tidak memegang barang."))
  }

  @Test("place and date stand above a signature, the place from the name of a city or a setting")
  func placeAndDate() throws {
    let city = CouncilProfile(
      name: "DPRD Kota Balikpapan", letterhead: [], timeZone: "Asia/Makassar", seats: 45)
    var regency = city
    regency.name = "DPRD Kabupaten Kutai Kartanegara"
    let day = theDay("2026-11-25")
    #expect(
      PlaceAndDate.text(day, city, PluginSettings()) == "Balikpapan, 25 November 2026")
    #expect(PlaceAndDate.text(day, regency, PluginSettings()) == "25 November 2026")
    #expect(
      PlaceAndDate.text(day, regency, PluginSettings(["tempat": "Tenggarong"]))
        == "Tenggarong, 25 November 2026")
  }

  @Test("hari-ini and the forms of a date and a month are taken alike")
  func typedDays() throws {
    let fixture = try fixture()
    let context = fixture.context
    for text in ["hari-ini", "2025-11-03", "03-11-2025", "3 November 2025"] {
      #expect(try context.date(text) == theDay("2025-11-03"), "\(text)")
    }
    for text in ["bulan-ini", "hari-ini", "2025-11", "11-2025", "November 2025", "2025-11-30"] {
      #expect(try context.month(text).description == "2025-11", "\(text)")
    }
    #expect(try context.moment("hari-ini 09.00").stored == "2025-11-03 09.00")
    #expect(try context.moment("17 November 2025 09.00").stored == "2025-11-17 09.00")
    #expect(throws: RuleError.unreadableDate("kemarin")) { try context.date("kemarin") }
    #expect(throws: AgendaError.unreadableMonth("kemarin")) { try context.month("kemarin") }
  }

  @Test("other programs get the hand-over and the sheet of a day as PDF, by their records")
  func providers() async throws {
    let fixture = try fixture()
    try handOut(fixture)
    let event = try fixture.setEvent(.plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    let handover = try fixture.store.read { try $0.record(number: "001/BAST/XI/2025") }
    for (kind, record) in [("serah-terima", handover), ("agenda-harian", event.record)] {
      let provider = try #require(Simadu.agendaDocuments.first { $0.kind == kind })
      let produced = try await provider.make(record, fixture.context)
      #expect(produced.mediaType == "application/pdf" && produced.name.hasSuffix(".pdf"))
      #expect(produced.content.starts(with: Array("%PDF-".utf8)))
    }
    let provider = try #require(Simadu.agendaDocuments.first)
    await #expect(throws: (any Error).self) {
      _ = try await provider.make(event.record, fixture.context)
    }
  }

  @Test("documents are printed to a new file in the form of its name, for whoever may see them")
  func printing() async throws {
    let fixture = try fixture()
    _ = try fixture.setEvent(.plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    for (name, start) in [("a.pdf", "%PDF-"), ("a.html", "<!"), ("a.txt", "")] {
      let path = fixture.temporary.file(name)
      _ = try await fixture.run(
        PrintCommand.self, ["jadwal-banmus", "2025-11", "--keluaran", path])
      let content = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(content.count > 300 && content.starts(with: Data(start.utf8)), "\(name)")
      await #expect(throws: PrintError.exists(path)) {
        try await fixture.run(PrintCommand.self, ["jadwal-banmus", "2025-11", "--keluaran", path])
      }
    }
    await #expect(throws: PrintError.self) {
      try await fixture.run(PrintCommand.self, ["entah", "1", "--keluaran", "/tmp/x.pdf"])
    }
    await #expect(throws: PrintError.form("x.docx")) {
      try await fixture.run(
        PrintCommand.self, ["agenda-harian", "2025-11-17", "--keluaran", "x.docx"])
    }
    fixture.principal = Principal(id: "w", name: "W", permissions: [Permissions.seeToday.id])
    await #expect(throws: PluginError.self) {
      try await fixture.run(
        PrintCommand.self,
        ["aset-pemegang", "P33", "--keluaran", fixture.temporary.file("b.pdf")])
    }
  }
}
