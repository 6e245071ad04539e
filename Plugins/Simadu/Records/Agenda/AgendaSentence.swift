import SidilanKit

/// The sentences of `AgendaError`.
enum AgendaSentence {
  static func of(_ error: AgendaError) -> Wording {
    switch error {
    case .unknown(let code):
      Wording(
        "tidak ada agenda '\(code)'; lihat 'sidilan simadu agenda bulan TTTT-BB'",
        "there is no event '\(code)'; see 'sidilan simadu agenda bulan YYYY-MM'")
    case .unreadableMonth(let text):
      Wording(
        "bulan '\(text)' tidak dimengerti; tulis 2025-11, 11-2025, \"November 2025\", atau bulan-ini",
        "the month '\(text)' is not understood; write 2025-11, 11-2025, \"November 2025\" or bulan-ini"
      )
    case .unreadableMoment(let text):
      Wording(
        "waktu '\(text)' tidak dimengerti; tulis tanggal dan jam, misalnya \"2025-11-17 09.00\", \"17 November 2025 09.00\", atau \"hari-ini 09.00\"",
        "the moment '\(text)' is not understood; write day and time, such as \"2025-11-17 09.00\", \"17 November 2025 09.00\" or \"hari-ini 09.00\""
      )
    case .timeMissing:
      Wording(
        "waktunya belum lengkap; sebut --tanggal, --mulai dan --selesai",
        "the time is not complete; name --tanggal, --mulai and --selesai")
    case .endsBeforeBeginning(let start, let end):
      Wording(
        "agenda selesai (\(end)) tidak sesudah mulai (\(start)); perbaiki --mulai, --selesai, --sampai",
        "the event ends (\(end)) not after it begins (\(start)); mend --mulai, --selesai, --sampai")
    case .past(let start, let now):
      Wording(
        "waktu mulai \(start) sudah lewat (sekarang \(now) WITA); pilih waktu yang akan datang",
        "the beginning \(start) has passed (now \(now) WITA); choose a time to come")
    case .bodyMissing(let kind):
      Wording(
        "\(kind.title.indonesian) adalah rapat sebuah alat kelengkapan; tambahkan --badan, misalnya komisi-3",
        "\(kind.title.english) is held by a body; add --badan, such as komisi-3")
    case .nothingToSet(let month):
      Wording(
        "tidak ada usul untuk \(month); lihat 'sidilan simadu agenda bulan \(month)'",
        "there are no proposals for \(month); see 'sidilan simadu agenda bulan \(month)'")
    case .nothingToChange(let code):
      Wording(
        "tidak ada yang diubah pada \(code); sebut sekurangnya satu yang baru, misalnya --ruang",
        "nothing of \(code) is changed; name at least one new value, such as --ruang")
    case .newDateMissing(let code):
      Wording(
        "\(code) ditunda dan perlu waktu baru; tambahkan --tanggal, --mulai dan --selesai",
        "\(code) is postponed and needs a new time; add --tanggal, --mulai and --selesai")
    case .noSittingPeriod(let day):
      Wording(
        "tidak ada masa sidang pada \(day) untuk nomor paripurna; tambahkan dengan 'sidilan simadu masa-sidang tambah'",
        "there is no sitting period on \(day) for the plenary's number; add it with 'sidilan simadu masa-sidang tambah'"
      )
    default: ofRule(error)
    }
  }

  private static func ofRule(_ error: AgendaError) -> Wording {
    switch error {
    case .recess(let kind, let period, let source):
      Wording(
        "\(kind.title.indonesian) tidak diadakan dalam \(period.name) (\(period.validity.span), \(source)); bila mendesak tambahkan --mendesak \"ALASAN KETUA\"",
        "\(kind.title.english) is not held in \(period.name) (\(period.validity.span), \(source)); if it is urgent add --mendesak \"THE CHAIR'S REASON\""
      )
    case .roomTaken(let room, let code, let start, let end):
      Wording(
        "ruang '\(room)' sudah dipakai \(code) (\(start) sampai \(end)): satu ruang satu rapat; pilih ruang atau waktu lain",
        "the room '\(room)' is taken by \(code) (\(start) to \(end)): one room, one meeting; choose another room or time"
      )
    case .state(let code, let state, let verb):
      Wording(
        "\(code) berstatus '\(state.title.indonesian)' dan tidak dapat di-'\(verb.rawValue)'; urutannya usul, dibahas Banmus, ditetapkan, berlangsung, selesai; lihat 'sidilan simadu agenda tampil \(code)'",
        "\(code) is '\(state.title.english)' and cannot be given '\(verb.rawValue)'; the order is proposed, before the steering committee, set, running, finished; see 'sidilan simadu agenda tampil \(code)'"
      )
    case .unchangeable(let code, let state):
      Wording(
        "\(code) berstatus '\(state.title.indonesian)' dan tidak diubah lagi; buat usul baru",
        "\(code) is '\(state.title.english)' and is not changed any more; make a new proposal")
    case .reasonMissing(let verb):
      Wording(
        "'\(verb.rawValue)' membatalkan yang sudah diputuskan dan perlu alasan; tambahkan --alasan",
        "'\(verb.rawValue)' undoes what was decided and needs a reason; add --alasan")
    case .emptyReason(let option):
      Wording(
        "isi \(option) kosong; tulis alasannya", "\(option) is empty; write the reason")
    case .decisionMissing(let source):
      Wording(
        "jadwal ditetapkan Badan Musyawarah (\(source)); sebut nomor keputusannya dengan --keputusan",
        "the schedule is set by the steering committee (\(source)); name its decision with --keputusan"
      )
    case .tooEarly(let code, let start):
      Wording(
        "\(code) baru dijadwalkan \(start); mulai pada harinya, atau ubah dahulu jadwalnya",
        "\(code) is scheduled for \(start); start it on that day, or change the schedule first")
    case .letterMissing, .changeTooLate, .letterInFuture, .invitationTooLate, .invitationInFuture,
      .invitationBeforeSetting:
      ofDeadline(error)
    default: Wording("agenda ditolak; periksa isiannya", "the event is refused; check its values")
    }
  }

  private static func ofDeadline(_ error: AgendaError) -> Wording {
    switch error {
    case .letterMissing(let code, let limit):
      Wording(
        "\(code) sudah ditetapkan; perubahannya diminta dengan surat (\(limit.source)); tambahkan --surat NOMOR dan --tanggal-surat",
        "\(code) is set; a change is asked for in writing (\(limit.source)); add --surat NUMBER and --tanggal-surat"
      )
    case .changeTooLate(let code, let last, let letter, let limit):
      Wording(
        "permohonan mengubah \(code) bertanggal \(letter), paling lambat \(last) (\(limit.wording.indonesian) sebelumnya, \(limit.source)); bila mendesak tambahkan --mendesak \"ALASAN KETUA\"",
        "the request to change \(code) is of \(letter), the last day was \(last) (\(limit.wording.english) before, \(limit.source)); if it is urgent add --mendesak \"THE CHAIR'S REASON\""
      )
    case .letterInFuture(let day):
      Wording(
        "tanggal surat \(day) belum tiba; perbaiki --tanggal-surat",
        "the letter's date \(day) is yet to come; mend --tanggal-surat")
    case .invitationTooLate(let code, let latest, let sent, let limit):
      Wording(
        "undangan \(code) dikirim \(sent), paling lambat \(latest) (\(limit.wording.indonesian) sebelum rapat, \(limit.source)); bila mendesak tambahkan --mendesak \"ALASAN\", keterlambatannya dicatat",
        "the invitation of \(code) went out \(sent), the latest is \(latest) (\(limit.wording.english) before the meeting, \(limit.source)); if it is urgent add --mendesak \"REASON\", the delay is recorded"
      )
    case .invitationBeforeSetting(let code, let state):
      Wording(
        "\(code) berstatus '\(state.title.indonesian)'; undangan dicatat sesudah Banmus menetapkan dan sebelum rapat mulai",
        "\(code) is '\(state.title.english)'; an invitation is recorded after the steering committee has set the meeting and before it begins"
      )
    case .invitationInFuture(let sent):
      Wording(
        "waktu undangan \(sent) belum tiba; catat sesudah undangan dikirim",
        "the invitation's time \(sent) is yet to come; record it after it was sent")
    default: Wording("agenda ditolak; periksa isiannya", "the event is refused; check its values")
    }
  }
}

extension Validity {
  /// `2025-09-01 s.d. 2025-12-31`.
  var span: String { "\(since) s.d. \(until?.description ?? "…")" }
}
