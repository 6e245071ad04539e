import Testing

@testable import CouncilRules

@Suite("Working days and deadlines")
struct WorkingDayTests {
  let calendar: WorkingDayCalendar
  let limits: TimeLimitTable

  init() throws {
    calendar = try ShippedData.calendar()
    limits = try ShippedData.limits()
  }

  @Test("an aspiration over Christmas: verified by Tuesday, answered by 2 January")
  func aspiration() throws {
    let received = try moment("2025-12-18", "10.00")
    let verified = try calendar.deadline(limits.limit("siap.verifikasi"), received: received)
    #expect(try verified == .day(day("2025-12-23")))
    let forwarded = try moment("2025-12-23", "11.00")
    let answer = try calendar.deadline(limits.limit("siap.jawaban"), received: forwarded)
    #expect(try answer == .day(day("2026-01-02")))
  }

  @Test("an information request of 3 November: 17 November, extended to 26 November")
  func information() throws {
    let received = try moment("2025-11-03", "09.00")
    let answer = try calendar.deadline(limits.limit("ki.jawaban"), received: received)
    #expect(try answer == .day(day("2025-11-17")))
    let more = try limits.limit("ki.perpanjangan").count
    #expect(try calendar.adding(workingDays: more, to: answer.date) == day("2025-11-26"))
  }

  @Test("the shipped limits that were compared with the law are those of information and privacy")
  func compared() {
    let compared = limits.names.filter { (try? limits.limit($0).isVerified) == true }
    #expect(
      compared == [
        "ki.jawaban", "ki.keberatan", "ki.perpanjangan", "ki.sengketa", "ki.tanggapan_keberatan",
        "pdp.pembatasan", "pdp.pemberitahuan_kebocoran",
      ])
  }

  @Test("sixty days are 21 February by the calendar and 1 April by working days")
  func sixty() throws {
    let forwarded = try moment("2025-12-23", "11.00")
    let limit = try limits.limit("siap.pengaduan_periksa_lapangan")
    #expect(limit.unit == .calendarDays && !limit.isVerified)
    #expect(try calendar.deadline(limit, received: forwarded) == .day(day("2026-02-21")))
    #expect(try calendar.adding(workingDays: 60, to: forwarded.date) == day("2026-04-01"))
  }

  @Test("letters: urgent ones run by the hour, ordinary ones by working days")
  func letters() throws {
    let tuesday = try moment("2025-12-09", "10.00")
    let urgent = try calendar.deadline(limits.limit("surat.segera"), received: tuesday)
    #expect(try urgent == .moment(moment("2025-12-11", "10.00")))
    #expect(try !urgent.isMissed(at: moment("2025-12-11", "10.00")))
    #expect(try urgent.isMissed(at: moment("2025-12-11", "10.00.01")))
    let friday = try moment("2025-12-05", "09.00")
    let ordinary = try calendar.deadline(limits.limit("surat.biasa"), received: friday)
    #expect(try ordinary == .day(day("2025-12-12")))
    #expect(try !ordinary.isMissed(at: moment("2025-12-12", "23.59")))
    #expect(try ordinary.isMissed(at: moment("2025-12-13", "00.00")))
  }

  @Test("a limit written on a disposisi counts like one of the table")
  func ownLimit() throws {
    let limit = try TimeLimit("disposisi", 3, .workingDays, source: "lembar disposisi")
    let received = try moment("2025-12-18", "10.00")
    #expect(try calendar.deadline(limit, received: received) == .day(day("2025-12-23")))
    for count in [Int.min, 0, 3661, Int.max] {
      #expect(
        throws: RuleError.countOutOfRange(name: "disposisi", found: count, least: 1, most: 3660)
      ) { try TimeLimit("disposisi", count, .hours, source: "uji") }
    }
  }

  @Test("a recess of 9 to 14 February: six days, five worked, announced by the 6th")
  func recess() throws {
    let (first, last) = (try day("2026-02-09"), try day("2026-02-14"))
    #expect(first.days(through: last) == 6)
    #expect(try calendar.workingDays(from: first, through: last) == 5)
    let announcement = try limits.limit("reses.pengumuman_sebelum_mulai")
    #expect(try calendar.lastDay(announcement, before: first) == day("2026-02-06"))
    // Garut's recess of 10 and 13 to 17 October 2025 leaves out the weekend.
    #expect(try calendar.workingDays(from: day("2025-10-10"), through: day("2025-10-17")) == 6)
  }

  @Test("pokir are entered a week before Musrenbang")
  func pokir() throws {
    let limit = try limits.limit("pokir.batas_input_sebelum_musrenbang")
    #expect(try calendar.lastDay(limit, before: day("2021-04-21")) == day("2021-04-14"))
    #expect(try calendar.lastDay(limit, before: day("2026-03-24")) == day("2026-03-17"))
    let hours = try limits.limit("surat.segera")
    #expect(throws: RuleError.wrongUnit(limit: "surat.segera", unit: .hours)) {
      try calendar.lastDay(hours, before: day("2026-03-24"))
    }
  }

  @Test(
    "late and on days off counts as received on the next working day",
    arguments: [
      ("2025-12-18", "15.30", "2025-12-18"), ("2025-12-18", "15.30.01", "2025-12-19"),
      ("2025-12-19", "16.00", "2025-12-22"), ("2025-12-20", "09.00", "2025-12-22"),
      ("2025-12-24", "17.00", "2025-12-29"), ("2025-12-26", "09.00", "2025-12-29"),
    ])
  func receipt(date: String, time: String, expected: String) throws {
    #expect(try calendar.dayOfReceipt(of: moment(date, time)) == day(expected))
  }

  @Test("office time passes over the weekend")
  func officeTime() throws {
    let friday = try moment("2025-12-05", "16.20")
    let monday = try moment("2025-12-08", "07.45")
    #expect(friday.seconds(until: monday) == (63 * 60 + 25) * 60)
    #expect(try calendar.officeMinutes(from: friday, to: monday) == 25)
    #expect(try calendar.officeMinutes(from: friday, to: friday) == 0)
    #expect(throws: RuleError.endBeforeStart(start: monday, end: friday)) {
      try calendar.officeMinutes(from: monday, to: friday)
    }
  }

  @Test("the office's week is 37 hours and a half, 7.5 a day")
  func week() throws {
    for date in ["2022-06-01", "2025-06-02"] {
      let hours = try calendar.hours(on: day(date))
      #expect(hours.workingMinutesPerWeek == 37 * 60 + 30)
      #expect(hours.days.values.allSatisfy { $0.workingMinutes == 450 })
      #expect(hours.days[.saturday] == nil && hours.days[.sunday] == nil)
    }
  }

  @Test(
    "every shipped year has all its holidays",
    arguments: zip(2020...2026, [22, 16, 20, 27, 29, 28, 25]))
  func counts(year: Int, count: Int) throws {
    #expect(try calendar.holidays.year(year).holidays.count == count)
  }

  @Test("days with their kinds")
  func days() throws {
    #expect(try !calendar.isWorkingDay(day("2025-08-18")))
    #expect(try calendar.holidays.holiday(on: day("2025-08-18"))?.kind == .jointLeave)
    #expect(try calendar.holidays.holiday(on: day("2024-11-27"))?.kind == .election)
    #expect(try calendar.isWorkingDay(day("2025-12-24")))
    #expect(try !calendar.isWorkingDay(day("2025-12-27")))
    #expect(try calendar.firstWorkingDay(from: day("2025-12-25")) == day("2025-12-29"))
    #expect(try calendar.adding(workingDays: 0, to: day("2025-12-25")) == day("2025-12-25"))
    #expect(try calendar.workingDays(from: day("2025-01-01"), through: day("2025-12-31")) == 237)
    #expect(try calendar.workingDays(from: day("2026-01-01"), through: day("2026-12-31")) == 240)
  }

  @Test("a year without holidays is refused by its number, a Sunday of it too")
  func unknownYear() throws {
    let late = try moment("2026-12-30", "10.00")
    let limit = try limits.limit("ki.jawaban")
    #expect(throws: RuleError.holidaysNotLoaded(year: 2027)) {
      try calendar.deadline(limit, received: late)
    }
    #expect(throws: RuleError.holidaysNotLoaded(year: 2019)) {
      try calendar.isWorkingDay(day("2019-06-02"))
    }
    #expect(throws: RuleError.holidaysNotLoaded(year: 2999)) {
      try calendar.workingDays(from: day("2999-12-31"), through: day("2999-12-31"))
    }
  }

  @Test("estimated years are used only by those who ask for them")
  func estimates() throws {
    let files = [ShippedData.url("libur/2027.json")]
    let careful = try HolidayCalendar(files: files)
    #expect(throws: RuleError.holidaysEstimated(year: 2027)) {
      try careful.holiday(on: day("2027-01-01"))
    }
    let planning = try HolidayCalendar(files: files, allowsEstimates: true)
    #expect(try planning.holiday(on: day("2027-01-01"))?.name == "Tahun Baru Masehi")
    #expect(careful.loadedYears == [2027])
    #expect(throws: RuleError.holidaysLoadedTwice(year: 2027)) {
      try HolidayCalendar(files: files + files)
    }
  }

  @Test("before the first week that is known there are no working days")
  func noHours() throws {
    let only = try WorkingDayCalendar(
      ShippedData.holidays(), [WorkingHours(ShippedData.set("jam-kerja-2023.json"))])
    let date = try day("2023-04-11")
    #expect(throws: RuleError.noWorkingHours(on: date)) { try only.isWorkingDay(date) }
    #expect(try only.isWorkingDay(day("2023-04-12")))
  }

  @Test("adding and counting working days undo each other")
  func property() throws {
    var date = try day("2024-01-01")
    while date.year < 2026 {
      for count in [1, 3, 10] {
        let end = try calendar.adding(workingDays: count, to: date)
        let next = try date.adding(days: 1)
        #expect(try calendar.workingDays(from: next, through: end) == count, "\(date) + \(count)")
        #expect(try calendar.isWorkingDay(end))
      }
      date = try date.adding(days: 3)
    }
  }
}
