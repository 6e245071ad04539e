import CouncilRules
import Meeting
import PluginKit

extension Catalogue {
  /// What happened, as lists say it.
  static func eventTitle(_ kind: EventKind) -> Message {
    switch kind {
    case .opened: Message("rapat dibuka", "opened")
    case .quorumAnnounced: Message("kuorum diumumkan", "quorum announced")
    case .delayed: Message("ditunda, belum kuorum", "put off, no quorum")
    case .suspended: Message("rapat diskors", "suspended")
    case .resumed: Message("skors dicabut", "suspension lifted")
    case .gavel: Message("ketuk palu", "gavel")
    case .interruption: Message("interupsi", "interruption")
    case .applause: Message("tepuk tangan", "applause")
    case .laughter: Message("tertawa", "laughter")
    case .uproar: Message("gaduh", "uproar")
    case .walkOut: Message("walk out", "walk-out")
    case .standing: Message("hadirin berdiri", "all rise")
    case .anthem: Message("lagu", "anthem")
    case .prayer: Message("doa", "prayer")
    case .vote: Message("pemungutan suara", "vote")
    case .approval: Message("persetujuan", "agreed")
    case .chairChanged: Message("pimpinan beralih", "the chair changes")
    case .item: Message("acara", "item")
    case .speaker: Message("bicara", "speaks")
    case .goesOn: Message("melanjutkan bicara", "goes on")
    case .silence: Message("selesai bicara", "ends")
    case .note: Message("catatan", "note")
    case .closed: Message("rapat ditutup", "closed")
    }
  }

  /// The number of an event with its unit.
  static func eventCount(_ kind: EventKind, _ count: Int) -> Message {
    switch kind {
    case .gavel: Message("\(count) kali", count == 1 ? "once" : "\(count) times")
    case .delayed: Message("\(count) menit", "\(count) minutes")
    case .quorumAnnounced, .walkOut: Message("\(count) orang", "\(count) people")
    default: Message("\(count)", "\(count)")
    }
  }

  /// Where a meeting stands.
  static func phase(_ phase: MeetingPhase) -> Message {
    switch phase {
    case .planned: Message("belum dibuka", "not open yet")
    case .running: Message("berlangsung", "running")
    case .suspended: Message("diskors", "suspended")
    case .closed: Message("sudah ditutup", "closed")
    }
  }

  /// Where a meeting and its minutes stand, in a word.
  static func stage(_ meeting: Meeting, _ course: MeetingCourse) -> Message {
    switch meeting.state {
    case .planned, .recorded: phase(course.phase)
    case .cancelled: Message("batal", "cancelled")
    default: Message(meeting.status, meeting.status)
    }
  }

  /// Whether a meeting is open to the public.
  static func openness(_ isClosed: Bool) -> Message {
    isClosed ? Message("tertutup", "closed") : Message("terbuka", "open")
  }

  /// How somebody is there or not.
  static func attendanceStatus(_ status: AttendanceStatus) -> Message {
    switch status {
    case .inPerson: Message("hadir fisik", "in person")
    case .online: Message("hadir virtual", "online")
    case .excused: Message("izin", "excused")
    case .sick: Message("sakit", "sick")
    case .onDuty: Message("tugas luar", "on duty elsewhere")
    case .onLeave: Message("cuti", "on leave")
    case .absent: Message("tanpa keterangan", "absent without word")
    }
  }

  /// A length in hours, minutes and, where there are some, seconds.
  static func span(_ milliseconds: Int64) -> Message {
    let seconds = milliseconds / 1000
    func text(_ units: (hour: String, minute: String, second: String)) -> String {
      let parts = [
        (seconds / 3600, units.hour), (seconds / 60 % 60, units.minute),
        (seconds % 60, units.second),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return parts.isEmpty ? "0 \(units.minute)" : parts.joined(separator: " ")
    }
    return Message(text(("jam", "mnt", "dtk")), text(("h", "min", "s")))
  }

  /// What came out of a vote.
  static func outcome(_ isCarried: Bool) -> Message {
    isCarried ? Message("diterima", "carried") : Message("ditolak", "lost")
  }

  static func forcedNote(_ reason: String) -> Message {
    Message("tanpa kuorum: \(reason)", "without a quorum: \(reason)")
  }

  static func replacedNote(_ number: Int) -> Message {
    Message("menggantikan \(number)", "stands for \(number)")
  }

  static func struckNote(_ reason: String) -> Message {
    Message("dicoret: \(reason)", "struck out: \(reason)")
  }

  static func noParticipants(_ code: String) -> Wording {
    Wording(
      "Belum ada peserta: 'sidilan risalah peserta tambah \(code) KODE NAMA --anggota', atau 'peserta ambil' dengan E-Simadu.",
      "Nobody takes part yet: 'sidilan risalah peserta tambah \(code) CODE NAME --anggota', or 'peserta ambil' with E-Simadu."
    )
  }

  static func noEvents(_ code: String) -> Wording {
    Wording(
      "Belum ada peristiwa: 'sidilan risalah tandai \(code) buka'.",
      "Nothing was marked yet: 'sidilan risalah tandai \(code) buka'.")
  }

  static func meetingSum(_ meeting: Meeting) -> Message {
    let members = meeting.participants.count { $0.votes }
    let seats = meeting.seats.map(String.init) ?? "?"
    let chair = meeting.chair.map { meeting.name(of: $0) }
    return Message(
      "\(meeting.date.text(.long)) \(meeting.invited.text), \(openness(meeting.isClosed).indonesian); \(members) anggota dari \(seats) kursi; ketua \(chair ?? "belum disebut")",
      "\(meeting.date.text(.long, .english)) \(meeting.invited.text), \(openness(meeting.isClosed).english); \(members) members of \(seats) seats; chair \(chair ?? "not named yet")"
    )
  }

  static func participantsRead(_ count: Int) -> Message {
    Message("\(count) anggota dibaca dari register", "\(count) members read from the register")
  }

  static func itemAdded(_ number: Int) -> Message {
    Message("acara \(number) dicatat", "item \(number) is written down")
  }
  static func itemChanged(_ number: Int) -> Message {
    Message("acara \(number) diubah", "item \(number) is changed")
  }
  static func decisionStruck(_ number: Int) -> Message {
    Message("keputusan \(number) dicoret", "decision \(number) is struck out")
  }
  static func meetingCancelled(_ code: String) -> Message {
    Message("\(code) dibatalkan", "\(code) is cancelled")
  }
  static func participantAdded(_ code: String) -> Message {
    Message("\(code) menjadi peserta", "\(code) takes part")
  }
  static func participantChanged(_ code: String) -> Message {
    Message("data peserta \(code) diubah", "the participant \(code) is changed")
  }
  static func participantRemoved(_ code: String) -> Message {
    Message("\(code) bukan lagi peserta", "\(code) does not take part any more")
  }

  static func eventStruck(_ event: MeetingEvent, _ course: MeetingCourse) -> Message {
    Message(
      "\(event.number). \(eventTitle(event.kind).indonesian) dicoret; rapat \(phase(course.phase).indonesian)",
      "\(event.number). \(eventTitle(event.kind).english) is struck out; the meeting is \(phase(course.phase).english)"
    )
  }

  static func attended(_ count: Int, _ status: Message) -> Message {
    Message("\(count) orang: \(status.indonesian)", "\(count) people: \(status.english)")
  }

  static func attendanceRead(_ count: Int) -> Message {
    Message("\(count) baris dibaca dari E-Absensi", "\(count) lines read from E-Absensi")
  }

  static func quorumState(_ state: QuorumState) -> Message {
    switch state {
    case .notAsked:
      return Message(
        "rapat ini tidak memerlukan kuorum", "no quorum is asked of this meeting")
    case .unknown(let name):
      return Message(
        "kuorum \(name) belum dapat dihitung: kehadiran belum dicatat",
        "the quorum \(name) cannot be counted yet: nobody has written who is there")
    case .counted(let finding):
      let sign = finding.surplus < 0 ? "\(finding.surplus)" : "+\(finding.surplus)"
      let fraksi =
        finding.hasEnoughFraksi
        ? Message("", "") : Message(", fraksi kurang", ", too few factions")
      return Message(
        "kuorum \(finding.quorumClass.name): \(finding.counted) dari \(finding.members), syarat \(finding.needed) (\(sign))\(fraksi.indonesian): \(finding.isQuorate ? "terpenuhi" : "TIDAK terpenuhi")",
        "quorum \(finding.quorumClass.name): \(finding.counted) of \(finding.members), needed \(finding.needed) (\(sign))\(fraksi.english): \(finding.isQuorate ? "met" : "NOT met")"
      )
    }
  }

  static func decided(_ decision: Decision) -> Message {
    guard let votes = decision.votes else {
      return Message(
        "keputusan \(decision.number): mufakat", "decision \(decision.number): by consensus")
    }
    let needed = decision.needed.map {
      Message(", syarat \($0)", ", needed \($0)")
    }
    return Message(
      "keputusan \(decision.number): \(votes.inFavour) setuju, \(votes.against) menolak, \(votes.abstaining) abstain\(needed?.indonesian ?? ""): \(outcome(decision.isCarried).indonesian)",
      "decision \(decision.number): \(votes.inFavour) in favour, \(votes.against) against, \(votes.abstaining) abstaining\(needed?.english ?? ""): \(outcome(decision.isCarried).english)"
    )
  }

  static func meetingComplete(_ code: String) -> Wording {
    Wording(
      "\(code) lengkap untuk risalah sementara.", "\(code) is complete for provisional minutes.")
  }

  /// What is missing, and what to do.
  static func meetingGap(_ gap: MeetingGap, _ code: String) -> Message {
    let program = "sidilan risalah"
    return switch gap {
    case .opening:
      Message(
        "belum dibuka; '\(program) tandai \(code) buka'",
        "not opened; '\(program) tandai \(code) buka'")
    case .closing:
      Message(
        "belum ditutup; '\(program) tandai \(code) tutup'",
        "not closed; '\(program) tandai \(code) tutup'")
    case .suspension:
      Message(
        "skors belum dicabut; '\(program) tandai \(code) cabut'",
        "a suspension was not lifted; '\(program) tandai \(code) cabut'")
    case .place:
      Message(
        "tempat belum disebut; '\(program) jadwal ubah \(code) --tempat RUANG'",
        "no room; '\(program) jadwal ubah \(code) --tempat ROOM'")
    case .agenda:
      Message(
        "acara belum ada; '\(program) acara tambah \(code) ACARA'",
        "no agenda; '\(program) acara tambah \(code) ITEM'")
    case .chair:
      Message(
        "ketua rapat belum disebut; '\(program) jadwal ubah \(code) --ketua KODE'",
        "no chair; '\(program) jadwal ubah \(code) --ketua CODE'")
    case .secretary:
      Message(
        "sekretaris rapat belum disebut; '\(program) jadwal ubah \(code) --sekretaris NAMA'",
        "no secretary; '\(program) jadwal ubah \(code) --sekretaris NAME'")
    case .attendance:
      Message(
        "kehadiran anggota belum lengkap; '\(program) hadir catat \(code) --sisanya --tanpa-keterangan'",
        "attendance is not complete; '\(program) hadir catat \(code) --sisanya --tanpa-keterangan'")
    case .guests:
      Message(
        "kehadiran undangan belum lengkap; '\(program) hadir catat \(code) KODE'",
        "attendance of guests is not complete; '\(program) hadir catat \(code) CODE'")
    }
  }

  /// What is done all the same and ought to be looked at.
  static func meetingWarning(_ warning: MeetingWarning) -> Message {
    switch warning {
    case .roomTaken(let room, let meeting, let moment):
      Message(
        "perhatikan: \(room) juga dipakai \(meeting), \(moment.text(.short)); pilih ruang lain atau ubah jamnya",
        "note: \(room) is also used by \(meeting), \(moment.text(.short)); choose another room or change the hour"
      )
    case .opennessAgainstRules(let kind, let isClosed):
      Message(
        "perhatikan: menurut aturan rapat \(kind) \(isClosed ? "harus terbuka" : "tertutup"); alasannya tercatat",
        "note: by the rules a meeting \(kind) is \(isClosed ? "always open" : "closed"); the reason is written down"
      )
    case .attendanceUnknown:
      Message(
        "perhatikan: kehadiran belum dicatat; 'sidilan risalah hadir catat' atau 'hadir jumlah'",
        "note: nobody has written who is there; 'sidilan risalah hadir catat' or 'hadir jumlah'")
    case .notQuorate(let name, let counted, let needed):
      Message(
        "perhatikan: belum kuorum \(name), \(counted) dari \(needed) yang disyaratkan; rapat dapat ditunda: 'tandai RAPAT tunda 60'",
        "note: no quorum \(name), \(counted) of \(needed) needed; the meeting can be put off: 'tandai MEETING tunda 60'"
      )
    case .announcedDiffers(let announced, let present, let excused):
      Message(
        "perhatikan: diumumkan \(announced), tercatat hadir \(present) dan izin \(excused); keduanya disimpan, kuorum dihitung dari yang tercatat",
        "note: \(announced) was announced, \(present) present and \(excused) excused are written down; both are kept, the quorum is counted from what is written"
      )
    case .forced(let reason):
      Message(
        "perhatikan: diputuskan tanpa kuorum; alasannya masuk risalah: \(reason)",
        "note: decided without a quorum; the minutes will say why: \(reason)")
    case .noChair:
      Message(
        "perhatikan: ketua rapat belum disebut; 'sidilan risalah jadwal ubah RAPAT --ketua KODE'",
        "note: nobody is in the chair; 'sidilan risalah jadwal ubah MEETING --ketua CODE'")
    case .clockSet(let event, let milliseconds):
      Message(
        "perhatikan: jam komputer digeser \(span(abs(milliseconds)).indonesian) \(milliseconds > 0 ? "maju" : "mundur") sebelum peristiwa \(event); lama rapat dihitung tanpa geseran, jam yang dicetak dapat dibetulkan dengan 'betulkan --jam'",
        "note: the computer's clock was set \(milliseconds > 0 ? "forward" : "back") by \(span(abs(milliseconds)).english) before event \(event); lengths are counted without it, printed times can be corrected with 'betulkan --jam'"
      )
    case .suspendedLeftOut(let count):
      Message(
        "\(count) anggota diberhentikan sementara dan tidak diundang",
        "\(count) members are suspended and not called")
    }
  }
}
