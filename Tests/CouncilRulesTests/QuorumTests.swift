import Foundation
import Testing

@testable import CouncilRules

@Suite("Quorum")
struct QuorumTests {
  let rules: QuorumRules

  init() throws {
    rules = try ShippedData.quorum()
  }

  @Test(
    "45 and 44 members need what the law says",
    arguments: [
      ("q34", 45, 34), ("q23", 45, 30), ("q12", 45, 23), ("q34", 44, 33), ("q23", 44, 30),
      ("q12", 44, 23), ("akd", 9, 5),
    ])
  func need(name: String, members: Int, needed: Int) throws {
    #expect(try rules.quorumClass(name).presence.need(of: members) == needed)
  }

  @Test(
    "31 of 45: ordinary and APBD meetings are quorate, hak angket is not",
    arguments: [("q12", 8, true), ("q23", 1, true), ("q34", -3, false)])
  func thirtyOne(name: String, surplus: Int, isQuorate: Bool) throws {
    let finding = try rules.finding(name, MeetingAttendance(seats: 45, present: 31))
    #expect(finding.surplus == surplus)
    #expect(finding.isQuorate == isQuorate)
  }

  @Test("hak angket with 34 present needs 23; 22 are not enough")
  func inquiry() throws {
    let finding = try rules.finding("q34", MeetingAttendance(seats: 45, present: 34))
    #expect(finding.neededInFavour == 23 && finding.surplus == 0)
    #expect(try finding.isCarried(inFavour: 22, against: 12) == false)
    #expect(try finding.isCarried(inFavour: 23, against: 11) == true)
  }

  @Test("no vote carries in a meeting that is not quorate")
  func notQuorate() throws {
    let finding = try rules.finding("q34", MeetingAttendance(seats: 45, present: 33))
    #expect(finding.neededInFavour == 22 && !finding.isQuorate)
    #expect(try finding.isCarried(inFavour: 33, against: 0) == false)
  }

  @Test("APBD with 30 present needs 16")
  func budget() throws {
    let finding = try rules.finding("q23", MeetingAttendance(seats: 45, present: 30))
    #expect(finding.neededInFavour == 16)
    #expect(try finding.isCarried(inFavour: 15, against: 0) == false)
    #expect(try finding.isCarried(inFavour: 16, against: 14) == true)
  }

  @Test("an ordinary paripurna decides by most votes")
  func ordinary() throws {
    let finding = try rules.finding("q12", MeetingAttendance(seats: 45, present: 23))
    #expect(finding.neededInFavour == nil)
    #expect(try finding.isCarried(inFavour: 10, against: 9) == true)
    #expect(try finding.isCarried(inFavour: 10, against: 10) == false)
    #expect(throws: RuleError.countOutOfRange(name: "inFavour", found: 24, least: 0, most: 23)) {
      try finding.isCarried(inFavour: 24, against: 0)
    }
    #expect(throws: RuleError.countOutOfRange(name: "against", found: 14, least: 0, most: 13)) {
      try finding.isCarried(inFavour: 10, against: 14)
    }
  }

  @Test("a komisi needs five of nine, from more than one fraksi, and leaves the vote to its tatib")
  func komisi() throws {
    let one = try MeetingAttendance(seats: 9, present: 5, fraksiPresent: 1)
    #expect(try !rules.finding("akd", one).isQuorate)
    let two = try rules.finding("akd", MeetingAttendance(seats: 9, present: 5, fraksiPresent: 2))
    #expect(two.isQuorate && two.needed == 5 && two.surplus == 0)
    #expect(try two.isCarried(inFavour: 5, against: 0) == nil)
    #expect(throws: RuleError.fraksiCountMissing(quorumClass: "akd")) {
      try rules.finding("akd", MeetingAttendance(seats: 9, present: 5))
    }
  }

  @Test("a vacant seat counts or not, as the rule of the denominator says")
  func vacancy() throws {
    let meeting = try MeetingAttendance(seats: 45, activeMembers: 44, present: 33)
    #expect(try rules.finding("q34", meeting).needed == 34)
    let values = #"""
      {"penyebut_kuorum": "anggota_aktif", "izin_dihitung_hadir": true,
       "penundaan": {"paling_banyak": 2, "paling_lama_menit": 60}, "kelas": [
       {"nama": "q34", "uraian": "uji", "hadir": {"perbandingan": "paling_sedikit", "pecahan": "3/4"},
        "putusan": {"perbandingan": "paling_sedikit", "pecahan": "2/3"},
        "dasar_hadir": {"aturan": "uji", "terverifikasi": true},
        "dasar_putusan": {"aturan": "uji", "terverifikasi": true}}]}
      """#
    let local = try QuorumRules(parameterSet("kuorum", values))
    let finding = try local.finding("q34", meeting)
    #expect(finding.members == 44 && finding.needed == 33 && finding.isQuorate)
    let excused = try MeetingAttendance(seats: 45, activeMembers: 44, present: 30, excused: 3)
    #expect(try local.finding("q34", excused).isQuorate)
    #expect(try local.finding("q34", excused).neededInFavour == 20)
    #expect(try !rules.finding("q34", excused).isQuorate)
  }

  @Test("the shipped file marks what nobody has read")
  func verified() throws {
    #expect(rules.classes.map(\.name) == ["q34", "q23", "q12", "akd"])
    #expect(rules.classes.map(\.decisionBasis.isVerified) == [true, true, true, false])
    #expect(rules.classes.map(\.presenceBasis.isVerified) == [true, true, true, false])
    #expect(rules.postponement == QuorumRules.Postponement(mostTimes: 2, mostMinutes: 60))
    #expect(throws: RuleError.unknownQuorumClass("q13")) { try rules.quorumClass("q13") }
  }

  @Test("meetings that cannot be are refused")
  func impossible() {
    #expect(throws: RuleError.countOutOfRange(name: "seats", found: 0, least: 1, most: 1_000_000)) {
      try MeetingAttendance(seats: 0, present: 0)
    }
    #expect(throws: RuleError.countOutOfRange(name: "present", found: 46, least: 0, most: 45)) {
      try MeetingAttendance(seats: 45, present: 46)
    }
    #expect(throws: RuleError.countOutOfRange(name: "excused", found: 15, least: 0, most: 14)) {
      try MeetingAttendance(seats: 45, present: 31, excused: 15)
    }
    #expect(throws: RuleError.self) { try MeetingAttendance(seats: 45, present: Int.min) }
  }

  @Test("needs are the least number that satisfies the words, for every size of council")
  func property() throws {
    for (top, bottom) in [(1, 2), (2, 3), (3, 4), (1, 3), (5, 7)] {
      let fraction = try Fraction(top, bottom)
      let atLeast = try ThresholdRule(.atLeast, fraction)
      let moreThan = try ThresholdRule(.moreThan, fraction)
      for people in 0...200 {
        let first = (0...people).first { $0 * bottom >= people * top }
        #expect(try atLeast.need(of: people) == first, "\(fraction) of \(people)")
        let beyond = (0...people + 1).first { $0 * bottom > people * top }
        #expect(try moreThan.need(of: people) == beyond, "\(fraction) of \(people)")
      }
    }
  }

  @Test("thresholds that nobody could miss or reach are refused")
  func thresholds() throws {
    let (none, all) = (try Fraction(0, 1), try Fraction(1, 1))
    #expect(throws: RuleError.noSuchThreshold(.atLeast, none)) { try ThresholdRule(.atLeast, none) }
    #expect(throws: RuleError.noSuchThreshold(.moreThan, all)) { try ThresholdRule(.moreThan, all) }
    #expect(throws: RuleError.noSuchFraction(numerator: 1, denominator: 0)) { try Fraction(1, 0) }
    #expect(throws: RuleError.noSuchFraction(numerator: -1, denominator: 2)) { try Fraction(-1, 2) }
    #expect(throws: RuleError.unreadableFraction("0.75")) { try Fraction(parsing: "0.75") }
    #expect(try Fraction(30, 45) == Fraction(parsing: "2/3"))
    #expect(try Fraction(1, 2) < Fraction(2, 3))
    let rule = try ThresholdRule(.moreThan, Fraction(1, 2))
    #expect(throws: RuleError.self) { try rule.need(of: -1) }
    #expect(throws: RuleError.self) { try rule.need(of: Int.max) }
    let data = try JSONEncoder().encode(rule)
    #expect(try JSONDecoder().decode(ThresholdRule.self, from: data) == rule)
  }

  @Test(
    "six absences in a row are reported; a presence starts anew, an excuse is passed over",
    arguments: [
      ("PAAAAAP", 0, nil), ("AAIAAAA", 6, 6), ("AAAAAA", 6, 5), ("", 0, nil), ("AAAAAI", 5, nil),
      ("AAAAAAP", 0, 5),
    ] as [(String, Int, Int?)])
  func absences(marks: String, run: Int, reached: Int?) throws {
    let rule = try AbsenceRule(ShippedData.set("ketidakhadiran-2014.json"))
    let list = marks.map { letter -> AbsenceRule.Mark in
      letter == "P" ? .present : letter == "A" ? .absent : .excused
    }
    #expect(rule.run(after: list) == run)
    #expect(rule.firstReached(in: list) == reached)
    let other = try AbsenceRule(
      parameterSet("ketidakhadiran", #"{"batas": 6, "alasan_sah": "mengulang"}"#))
    #expect(other.run(after: [.absent, .excused, .absent]) == 1)
  }
}
