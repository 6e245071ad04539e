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
    case .bodyMissing(let kind, let allowed):
      Wording(
        "\(kind.title.indonesian) ada penyelenggaranya; tambahkan --badan: \(allowed.wording.indonesian)",
        "\(kind.title.english) is held by somebody; add --badan: \(allowed.wording.english)")
    case .bodyBarred(let kind, let body):
      Wording(
        "\(kind.title.indonesian) diikuti seluruh dewan dan tidak diselenggarakan '\(body)'; hapus --badan, atau pilih jenis lain, misalnya rapat_komisi",
        "\(kind.title.english) is of the whole council and not held by '\(body)'; leave --badan out, or choose another kind, such as rapat_komisi"
      )
    case .bodyUnsuitable(let kind, let body, let found, let allowed):
      Wording(
        "'\(body)' adalah \(titles(found).indonesian), bukan penyelenggara \(kind.title.indonesian.lowercased()); pakai --badan: \(allowed.wording.indonesian)",
        "'\(body)' is \(titles(found).english) and holds no \(kind.title.english.lowercased()); use --badan: \(allowed.wording.english)"
      )
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
    case .firstNumber(let number, let year):
      Wording(
        "nomor \(number) tahun \(year) tidak mungkin; tulis nomor paripurna berikutnya, 1 sampai 9999, dan --tahun",
        "number \(number) of \(year) cannot be; write the next plenary's number, 1 to 9999, and --tahun"
      )
    case .firstNumberReason:
      Wording(
        "dasar nomor awal kosong; isi --dasar dengan nomor keputusan atau surat",
        "the ground of the first number is empty; give the decree or letter with --dasar")
    case .numbersGiven(let year, let last):
      Wording(
        "buku paripurna \(year) sudah memberi nomor (terakhir '\(last)') dan berurut tanpa lompatan; nomor awal hanya diatur sebelum yang pertama diberikan",
        "the book of plenaries of \(year) has given numbers (the last is '\(last)') and has no gaps; a first number is set only before the first is given"
      )
    default: ofRule(error)
    }
  }

  private static func titles(_ conveners: Set<Convener>) -> Wording {
    let found = Convener.allCases.filter(conveners.contains)
    return Wording(
      found.map(\.title.indonesian).joined(separator: ", "),
      found.map(\.title.english).joined(separator: ", "))
  }

  private static func ofRule(_ error: AgendaError) -> Wording {
    switch error {
    case .recess(let kind, let period, let basis):
      Wording(
        "\(kind.title.indonesian) tidak diadakan dalam \(period.name) (\(period.validity.span), \(basis.wording.indonesian)); bila mendesak tambahkan --mendesak \"ALASAN KETUA\"",
        "\(kind.title.english) is not held in \(period.name) (\(period.validity.span), \(basis.wording.english)); if it is urgent add --mendesak \"THE CHAIR'S REASON\""
      )
    case .recessAtSetting(let code, let kind, let period, let basis):
      Wording(
        "\(code) (\(kind.title.indonesian.lowercased())) jatuh dalam \(period.name) (\(period.validity.span), \(basis.wording.indonesian)) dan tidak ditetapkan; pindahkan dengan 'sidilan simadu agenda ubah \(code) --tanggal ...', atau bila mendesak 'sidilan simadu agenda ubah \(code) --mendesak \"ALASAN KETUA\"'",
        "\(code) (\(kind.title.english.lowercased())) falls into \(period.name) (\(period.validity.span), \(basis.wording.english)) and is not set; move it with 'sidilan simadu agenda ubah \(code) --tanggal ...', or if it is urgent 'sidilan simadu agenda ubah \(code) --mendesak \"THE CHAIR'S REASON\"'"
      )
    case .roomTakenByClosed(let room):
      Wording(
        "ruang '\(room)' sudah dipakai acara tertutup: satu ruang satu rapat; pilih ruang atau waktu lain",
        "the room '\(room)' is taken by a closed event: one room, one meeting; choose another room or time"
      )
    case .roomTaken(let room, let code, let start, let end):
      Wording(
        "ruang '\(room)' sudah dipakai \(code) (\(start) sampai \(end)): satu ruang satu rapat; pilih ruang atau waktu lain",
        "the room '\(room)' is taken by \(code) (\(start) to \(end)): one room, one meeting; choose another room or time"
      )
    case .state(let code, let state, let verb): ofState(code, state, verb)
    case .unchangeable(let code, let state):
      Wording(
        "\(code) berstatus '\(state.title.indonesian)' dan tidak diubah lagi; \(next(code, state, toward: .reschedule).indonesian)",
        "\(code) is '\(state.title.english)' and is not changed any more; \(next(code, state, toward: .reschedule).english)"
      )
    case .reasonMissing(let verb):
      Wording(
        "'\(verb.rawValue)' membatalkan yang sudah diputuskan dan perlu alasan; tambahkan --alasan",
        "'\(verb.rawValue)' undoes what was decided and needs a reason; add --alasan")
    case .emptyReason(let option):
      Wording(
        "isi \(option) kosong; tulis alasannya", "\(option) is empty; write the reason")
    case .decisionMissing(let basis):
      Wording(
        "jadwal ditetapkan Badan Musyawarah (\(basis.wording.indonesian)); sebut nomor keputusannya dengan --keputusan",
        "the schedule is set by the steering committee (\(basis.wording.english)); name its decision with --keputusan"
      )
    case .tooEarly(let code, let start):
      Wording(
        "\(code) baru dijadwalkan \(start); mulai pada harinya, atau ubah jadwalnya dengan 'sidilan simadu agenda ubah \(code)'",
        "\(code) is scheduled for \(start); start it on that day, or change the schedule with 'sidilan simadu agenda ubah \(code)'"
      )
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
        "\(code) sudah ditetapkan; perubahannya diminta dengan surat (\(limit.basis.wording.indonesian)); tambahkan --surat NOMOR dan --tanggal-surat",
        "\(code) is set; a change is asked for in writing (\(limit.basis.wording.english)); add --surat NUMBER and --tanggal-surat"
      )
    case .changeTooLate(let code, let last, let letter, let limit):
      Wording(
        "permohonan mengubah \(code) bertanggal \(letter), paling lambat \(last) (\(limit.wording.indonesian) sebelumnya, \(limit.basis.wording.indonesian)); bila mendesak tambahkan --mendesak \"ALASAN KETUA\"",
        "the request to change \(code) is of \(letter), the last day was \(last) (\(limit.wording.english) before, \(limit.basis.wording.english)); if it is urgent add --mendesak \"THE CHAIR'S REASON\""
      )
    case .letterInFuture(let day):
      Wording(
        "tanggal surat \(day) belum tiba; perbaiki --tanggal-surat",
        "the letter's date \(day) is yet to come; mend --tanggal-surat")
    case .invitationTooLate(let code, let latest, let sent, let limit):
      Wording(
        "undangan \(code) dikirim \(sent), paling lambat \(latest) (\(limit.wording.indonesian) sebelum rapat, \(limit.basis.wording.indonesian)); bila mendesak tambahkan --mendesak \"ALASAN\", keterlambatannya dicatat",
        "the invitation of \(code) went out \(sent), the latest is \(latest) (\(limit.wording.english) before the meeting, \(limit.basis.wording.english)); if it is urgent add --mendesak \"REASON\", the delay is recorded"
      )
    case .invitationBeforeSetting(let code, let state):
      Wording(
        "\(code) berstatus '\(state.title.indonesian)', padahal undangan dicatat sesudah Banmus menetapkan dan sebelum rapat mulai; \(next(code, state, toward: .start).indonesian)",
        "\(code) is '\(state.title.english)', while an invitation is recorded after the steering committee has set the meeting and before it begins; \(next(code, state, toward: .start).english)"
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
