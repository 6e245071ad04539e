import CouncilRules
import Meeting
import PluginKit

extension ErrorSentence {
  private static let program = "sidilan risalah"

  /// The sentence of what a meeting refuses.
  static func meeting(_ error: MeetingError) -> Message {
    switch error {
    case .unknownMeeting(let text):
      Message(
        "tidak ada rapat '\(text)'; lihat '\(program) jadwal daftar', atau jadwalkan dengan '\(program) jadwal tambah'",
        "there is no meeting '\(text)'; see '\(program) jadwal daftar', or plan it with '\(program) jadwal tambah'"
      )
    case .severalMeetings(let text, let codes):
      Message(
        "'\(text)' cocok dengan \(codes.joined(separator: ", ")); sebutkan kodenya",
        "'\(text)' fits \(codes.joined(separator: ", ")); give the code")
    case .nothingRuns:
      Message(
        "tidak ada rapat yang sedang berlangsung atau belum dibuka hari ini; sebutkan kodenya, lihat '\(program) jadwal daftar'",
        "no meeting is running or still to be opened today; give the code, see '\(program) jadwal daftar'"
      )
    case .unknownPerson(let person, let code):
      Message(
        "\(code) tidak mempunyai peserta '\(person)'; lihat '\(program) peserta daftar \(code)', atau tambahkan dengan '\(program) peserta tambah \(code) KODE NAMA'",
        "nobody '\(person)' takes part in \(code); see '\(program) peserta daftar \(code)', or add them with '\(program) peserta tambah \(code) CODE NAME'"
      )
    case .unknownItem(let number, let code, let most):
      Message(
        "\(code) tidak mempunyai acara \(number) (ada \(most)); tambahkan dengan '\(program) acara tambah \(code) ACARA'",
        "\(code) has no item \(number) (there are \(most)); add it with '\(program) acara tambah \(code) ITEM'"
      )
    case .unknownEvent(let number, let code):
      Message(
        "\(code) tidak mempunyai peristiwa \(number); lihat '\(program) peristiwa \(code)'",
        "\(code) has no event \(number); see '\(program) peristiwa \(code)'")
    case .unknownDecision(let number, let code):
      Message(
        "\(code) tidak mempunyai keputusan \(number) yang berlaku; lihat '\(program) keputusan daftar \(code)'",
        "\(code) has no decision \(number) that stands; see '\(program) keputusan daftar \(code)'")
    case .unknownChannel(let channel, let code):
      Message(
        "kanal \(channel) belum diberikan kepada siapa pun dalam \(code); '\(program) peserta ubah \(code) KODE --kanal \(channel)'",
        "nobody in \(code) has channel \(channel); '\(program) peserta ubah \(code) CODE --kanal \(channel)'"
      )
    case .notPossible, .nobodyInterrupted, .personNeeded, .count, .noCount, .noScheduledSpeaker,
      .tooManyDelays, .quorumIsMet, .frozen, .cancelled, .otherDay, .inFuture, .beforeOpening,
      .struck, .nothingCorrected, .reasonNeeded, .bearsDecision, .notOpened, .nobodyToWrite,
      .moreWritersThanTakes:
      meetingLog(error)
    case .seatsUnknown, .attendanceUnknown, .factionsUnknown, .noAttendanceList,
      .noAttendanceModule, .notQuorate, .votesNeeded, .votesWithConsensus, .tooManyVotes,
      .outcomeNeeded, .outcomeDiffers, .noDecisionEvent, .unknownFaction:
      meetingDecision(error)
    default: meetingPlan(error)
    }
  }

  private static func meetingPlan(_ error: MeetingError) -> Message {
    switch error {
    case .unknownKind(let text, let known):
      Message(
        "jenis rapat '\(text)' tidak dikenal; pakai \(known.joined(separator: ", "))",
        "there is no kind of meeting '\(text)'; use \(known.joined(separator: ", "))")
    case .kindNeeded(let kind):
      Message(
        "agenda '\(kind)' bukan satu jenis rapat; sebutkan --jenis",
        "an event '\(kind)' is no kind of meeting by itself; give --jenis")
    case .bodyNeeded(let kind):
      Message(
        "rapat \(kind) diadakan sebuah badan; sebutkan --badan, misalnya --badan komisi-3",
        "a meeting \(kind) is held by a body; give --badan, such as --badan komisi-3")
    case .unknownBody(let body, let day):
      Message(
        "badan '\(body)' tidak ada pada \(day.text()); lihat 'sidilan simadu akd'",
        "there was no body '\(body)' on \(day.text(.medium, .english)); see 'sidilan simadu akd'")
    case .unknownAgendaEvent(let text):
      Message(
        "agenda '\(text)' tidak ada atau belum ditetapkan; lihat 'sidilan simadu agenda bulan', tetapkan dengan 'sidilan simadu agenda tetapkan'",
        "there is no event '\(text)' that is set; see 'sidilan simadu agenda bulan', set it with 'sidilan simadu agenda tetapkan'"
      )
    case .alreadyPlanned(let event, let code):
      Message(
        "agenda \(event) sudah menjadi rapat \(code); pakai rapat itu, atau batalkan dahulu dengan '\(program) jadwal batal \(code)'",
        "the event \(event) is the meeting \(code) already; use that one, or cancel it first with '\(program) jadwal batal \(code)'"
      )
    case .sequenceTaken(let number, let code):
      Message(
        "nomor ke-\(number) sudah dipakai \(code); periksa --ke, --masa, dan --tahun",
        "the number \(number) is that of \(code); check --ke, --masa and --tahun")
    case .unknownChair(let person):
      Message(
        "tidak ada peserta '\(person)' yang dapat memimpin pada tanggal itu; jadwalkan tanpa --ketua, lalu '\(program) peserta tambah RAPAT KODE NAMA --anggota --ketua'",
        "nobody '\(person)' takes part on that day who could preside; plan it without --ketua, then '\(program) peserta tambah MEETING CODE NAME --anggota --ketua'"
      )
    case .opennessReasonNeeded(let kind, let isClosed):
      Message(
        "rapat \(kind) biasanya \(isClosed ? "terbuka" : "tertutup"); sebutkan alasannya dengan \(isClosed ? "--tertutup" : "--terbuka")",
        "a meeting \(kind) is usually \(isClosed ? "open" : "closed"); give the reason with \(isClosed ? "--tertutup" : "--terbuka")"
      )
    case .unsuitable(let field, let value):
      Message(
        "\(field) '\(value)' tidak sah; perbaiki isinya",
        "the value '\(value)' of \(field) is not possible; mend it")
    case .noRegister:
      Message(
        "tidak ada modul yang menyimpan anggota dan agenda; pasang E-Simadu, atau ketik: '\(program) jadwal tambah', '\(program) peserta tambah'",
        "no module keeps members and agenda; install E-Simadu, or type them: '\(program) jadwal tambah', '\(program) peserta tambah'"
      )
    case .personTwice(let person, let code):
      Message(
        "\(code) sudah mempunyai peserta '\(person)'; ubah dengan '\(program) peserta ubah \(code) \(person)'",
        "'\(person)' takes part in \(code) already; change them with '\(program) peserta ubah \(code) \(person)'"
      )
    case .channelTaken(let channel, let holder):
      Message(
        "kanal \(channel) sudah dipakai \(holder); pilih kanal lain",
        "channel \(channel) is that of \(holder); choose another")
    case .hasBegun(let code):
      Message(
        "\(code) sudah dibuka, sehingga rencananya tetap; pergantian ketua ditandai dengan '\(program) tandai \(code) ketua --oleh KODE', pembukaan yang keliru dicoret dengan '\(program) coret'",
        "\(code) was opened, so its plan stays; mark a change of chair with '\(program) tandai \(code) ketua --oleh CODE', strike out a wrong opening with '\(program) coret'"
      )
    case .isNamed(let person, let code):
      Message(
        "'\(person)' disebut dalam \(code) dan tetap; coret dahulu yang menyebutnya",
        "'\(person)' is named in \(code) and stays; first strike out what names them")
    default: Message("rapat menolak", "the meeting refuses")
    }
  }

  private static func meetingLog(_ error: MeetingError) -> Message {
    switch error {
    case .notPossible(let kind, let phase, let code, let event):
      notPossible(kind, phase, code, event)
    case .nobodyInterrupted(let code, _):
      Message(
        "tidak ada yang diinterupsi dalam \(code); tandai siapa yang bicara: '\(program) tandai \(code) bicara --oleh KODE'",
        "nobody was interrupted in \(code); mark who speaks: '\(program) tandai \(code) bicara --oleh CODE'"
      )
    case .personNeeded(let kind):
      Message(
        "'\(kind.word)' perlu orangnya; sebutkan --oleh KODE atau --kanal NOMOR",
        "'\(kind.word)' needs a person; give --oleh CODE or --kanal NUMBER")
    case .count(let kind, let found?, let least, let most):
      Message(
        "jumlah \(found) untuk '\(kind.word)' di luar \(least) sampai \(most); perbaiki angkanya",
        "the number \(found) for '\(kind.word)' is outside \(least) to \(most); mend it")
    case .count(let kind, nil, _, _):
      Message(
        "'\(kind.word)' perlu angka; tulis misalnya '\(kind.word) \(example(kind))'",
        "'\(kind.word)' needs a number; write for example '\(kind.word) \(example(kind))'")
    case .noCount(let kind):
      Message(
        "'\(kind.word)' tidak memakai angka; hapus angkanya",
        "'\(kind.word)' takes no number; leave it away")
    case .noScheduledSpeaker(let code):
      Message(
        "acara yang sedang dibahas dalam \(code) tidak mempunyai pembicara berikut; sebutkan --oleh KODE, atau mulai acaranya dengan '\(program) tandai \(code) acara NOMOR'",
        "the item that \(code) deals with has no next speaker; give --oleh CODE, or begin an item with '\(program) tandai \(code) acara NUMBER'"
      )
    case .tooManyDelays(let code, let most):
      Message(
        "\(code) sudah ditunda \(most) kali, paling banyak menurut aturan; rapat dijadwalkan lagi menurut Badan Musyawarah: '\(program) jadwal batal \(code) --alasan \"tidak kuorum\"'",
        "\(code) was put off \(most) times, the most that the rules allow; it is called again as the steering committee decides: '\(program) jadwal batal \(code) --alasan \"tidak kuorum\"'"
      )
    case .quorumIsMet(let code, let counted, let needed):
      Message(
        "\(code) sudah kuorum (\(counted), syarat \(needed)); buka rapatnya: '\(program) tandai \(code) buka'",
        "\(code) has its quorum (\(counted), needed \(needed)); open it: '\(program) tandai \(code) buka'"
      )
    case .frozen(let code, let status):
      Message(
        "risalah \(code) sudah '\(status)' sehingga jalannya rapat tidak diubah lagi; buka kembali risalahnya dahulu",
        "the minutes of \(code) are '\(status)', so that its course is not changed any more; open the minutes again first"
      )
    case .cancelled(let code):
      Message(
        "\(code) sudah dibatalkan; jadwalkan rapat baru dengan '\(program) jadwal tambah'",
        "\(code) was cancelled; plan a new meeting with '\(program) jadwal tambah'")
    case .otherDay(let code, let day):
      Message(
        "\(code) dijadwalkan \(day.text(.long)), bukan hari ini; pakai rapat yang benar, ubah tanggalnya dengan '\(program) jadwal ubah \(code) --tgl', atau sebutkan --jam untuk rapat yang lalu",
        "\(code) is called for \(day.text(.long, .english)), not for today; use the right meeting, change its day with '\(program) jadwal ubah \(code) --tgl', or give --jam for a past one"
      )
    case .inFuture(let moment):
      Message(
        "\(moment.text(.medium)) belum tiba; perbaiki --jam",
        "\(moment.text(.medium)) is yet to come; mend --jam")
    case .beforeOpening(let moment, let opened):
      Message(
        "\(moment.time.text) mendahului pembukaan pukul \(opened.time.text); tulis tanggal dan jam, atau betulkan dahulu pembukaannya",
        "\(moment.time.text) is before the opening at \(opened.time.text); write day and time, or correct the opening first"
      )
    case .struck(let number, let code):
      Message(
        "peristiwa \(number) dalam \(code) sudah dicoret; lihat '\(program) peristiwa \(code) --semua'",
        "event \(number) of \(code) is struck out already; see '\(program) peristiwa \(code) --semua'"
      )
    case .nothingCorrected(let number):
      Message(
        "tidak ada yang dibetulkan pada peristiwa \(number); sebutkan --jam, --jumlah, --oleh, atau --keterangan",
        "nothing of event \(number) is corrected; give --jam, --jumlah, --oleh or --keterangan")
    case .reasonNeeded:
      Message(
        "alasannya belum disebut; tulis --alasan \"...\", karena masuk risalah dan jejak",
        "the reason is missing; write --alasan \"...\", since minutes and trail tell it")
    case .bearsDecision(let number, let decision, let code):
      Message(
        "peristiwa \(number) memuat keputusan \(decision); coret dahulu '\(program) keputusan coret \(code) \(decision)'",
        "event \(number) bears decision \(decision); first '\(program) keputusan coret \(code) \(decision)'"
      )
    case .notOpened(let code):
      Message(
        "\(code) belum dibuka, sehingga belum ada lamanya; '\(program) tandai \(code) buka'",
        "\(code) was not opened, so that it has no length; '\(program) tandai \(code) buka'")
    case .nobodyToWrite:
      Message(
        "tidak ada nama penulis; sebutkan --staf Sari,Budi",
        "there is no writer; give --staf Sari,Budi")
    case .moreWritersThanTakes(let writers, let takes):
      Message(
        "\(writers) penulis untuk \(takes) take, padahal setiap penulis mendapat sedikitnya satu; kurangi penulis atau perpendek take dengan --menit",
        "\(writers) writers for \(takes) takes, and each has at least one; name fewer or shorten the takes with --menit"
      )
    default: Message("rapat menolak", "the meeting refuses")
    }
  }

  private static func example(_ kind: EventKind) -> String {
    switch kind {
    case .gavel: "3"
    case .delayed: "60"
    default: "1"
    }
  }

  /// What cannot happen now, and which event comes first.
  private static func notPossible(
    _ kind: EventKind, _ phase: MeetingPhase, _ code: String, _ event: Int
  ) -> Message {
    let title = Catalogue.eventTitle(kind)
    let state = Catalogue.phase(phase)
    let next: Message =
      switch phase {
      case .planned:
        Message(
          "tandai dahulu pembukaannya: '\(program) tandai \(code) buka', dengan --jam bila sudah lewat",
          "mark the opening first: '\(program) tandai \(code) buka', with --jam when it is past")
      case .suspended:
        Message(
          "cabut dahulu skorsnya: '\(program) tandai \(code) cabut'",
          "lift the suspension first: '\(program) tandai \(code) cabut'")
      case .closed:
        Message(
          "bila penutupannya keliru, coret: '\(program) coret \(code) NOMOR --alasan'; yang terlewat ditandai dengan --jam",
          "if the closing is wrong, strike it out: '\(program) coret \(code) NUMBER --alasan'; what was missed is marked with --jam"
        )
      case .running where kind == .opened:
        Message(
          "rapat dibuka sekali saja; jamnya dibetulkan dengan '\(program) betulkan \(code) NOMOR --jam'",
          "a meeting is opened once; correct its time with '\(program) betulkan \(code) NUMBER --jam'"
        )
      case .running where kind == .resumed:
        Message(
          "tandai dahulu skorsnya: '\(program) tandai \(code) skors', dengan --jam bila sudah lewat",
          "mark the suspension first: '\(program) tandai \(code) skors', with --jam when it is past"
        )
      case .running:
        Message(
          "lihat '\(program) peristiwa \(code)'", "see '\(program) peristiwa \(code)'")
      }
    return Message(
      "'\(title.indonesian)' (peristiwa \(event)) tidak dapat terjadi: rapat \(state.indonesian) pada saat itu; \(next.indonesian)",
      "'\(title.english)' (event \(event)) cannot happen: the meeting is \(state.english) at that time; \(next.english)"
    )
  }

  private static func meetingDecision(_ error: MeetingError) -> Message {
    switch error {
    case .seatsUnknown(let code):
      Message(
        "jumlah kursi untuk \(code) belum diketahui; '\(program) jadwal ubah \(code) --kursi JUMLAH', atau tambahkan anggotanya dengan '\(program) peserta tambah'",
        "how many seats \(code) has is not known; '\(program) jadwal ubah \(code) --kursi NUMBER', or add the members with '\(program) peserta tambah'"
      )
    case .attendanceUnknown(let code):
      Message(
        "kehadiran \(code) belum dicatat, sehingga kuorum tidak diketahui; '\(program) hadir catat \(code) KODE ...' atau '\(program) hadir jumlah \(code) JUMLAH', atau --paksa --alasan",
        "nobody has written who is at \(code), so that the quorum is not known; '\(program) hadir catat \(code) CODE ...' or '\(program) hadir jumlah \(code) NUMBER', or --paksa --alasan"
      )
    case .factionsUnknown(let code):
      Message(
        "kuorum \(code) menanyakan jumlah fraksi yang hadir; '\(program) hadir jumlah \(code) JUMLAH --fraksi JUMLAH'",
        "the quorum of \(code) asks how many factions are present; '\(program) hadir jumlah \(code) NUMBER --fraksi NUMBER'"
      )
    case .noAttendanceList(let code):
      Message(
        "E-Absensi tidak mempunyai daftar hadir \(code); buat di sana, atau ketik dengan '\(program) hadir catat \(code)'",
        "E-Absensi has no attendance list of \(code); make it there, or type it with '\(program) hadir catat \(code)'"
      )
    case .noAttendanceModule:
      Message(
        "tidak ada modul yang menyimpan kehadiran; pasang E-Absensi, atau ketik dengan '\(program) hadir catat'",
        "no module keeps attendance; install E-Absensi, or type it with '\(program) hadir catat'")
    case .notQuorate(let code, let name, let counted, let needed, let fraksi):
      Message(
        "\(code) tidak kuorum untuk \(name): \(counted) dari \(needed) yang disyaratkan\(fraksi.map { ", fraksi paling sedikit \($0)" } ?? ""); perbaiki kehadirannya dengan '\(program) hadir', atau --paksa --alasan, yang tercetak dalam risalah",
        "\(code) has no quorum for \(name): \(counted) of \(needed) needed\(fraksi.map { ", at least \($0) factions" } ?? ""); correct attendance with '\(program) hadir', or --paksa --alasan, which the minutes will print"
      )
    case .votesNeeded:
      Message(
        "suara terbanyak perlu jumlah suara; sebutkan --setuju, --menolak, --abstain",
        "a majority needs votes; give --setuju, --menolak, --abstain")
    case .votesWithConsensus:
      Message(
        "mufakat tidak memakai suara; hapus suaranya", "a consensus has no votes; leave them away")
    case .tooManyVotes(let votes, let present):
      Message(
        "\(votes) suara dari \(present) yang hadir; perbaiki suara atau kehadirannya",
        "\(votes) votes of \(present) present; mend the votes or the attendance")
    case .outcomeNeeded(let name):
      Message(
        "aturan \(name) tidak menentukan berapa suara yang cukup; sebutkan --hasil diterima atau --hasil ditolak menurut tata tertib",
        "the rules of \(name) do not say how many votes are enough; give --hasil diterima or --hasil ditolak by the standing orders"
      )
    case .outcomeDiffers(let isCarried):
      Message(
        "menurut suaranya keputusan ini \(Catalogue.outcome(isCarried).indonesian); hapus --hasil atau perbaiki suaranya",
        "by its votes this is \(Catalogue.outcome(isCarried).english); leave --hasil away or mend the votes"
      )
    case .noDecisionEvent(let number, let code):
      Message(
        "peristiwa \(number) bukan 'setuju' atau 'voting', atau sudah memuat keputusan; lihat '\(program) peristiwa \(code)'",
        "event \(number) is neither 'setuju' nor 'voting', or bears a decision already; see '\(program) peristiwa \(code)'"
      )
    case .unknownFaction(let faction, let code):
      Message(
        "tidak ada peserta \(code) dari fraksi '\(faction)'; lihat '\(program) peserta daftar \(code)'",
        "nobody of the faction '\(faction)' takes part in \(code); see '\(program) peserta daftar \(code)'"
      )
    default: Message("rapat menolak", "the meeting refuses")
    }
  }
}
