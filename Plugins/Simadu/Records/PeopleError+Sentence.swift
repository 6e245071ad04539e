import SidilanKit

extension PeopleError {
  var sentence: Wording {
    switch self {
    case .unknown(let noun, let text):
      with(noun) {
        "\($0) '\(text)' tidak ada"
      } _: {
        "there is no \($0) '\(text)'"
      }
    case .unknownChoice(let noun, let text, let known):
      Wording(
        "\(noun.name.indonesian) '\(text)' tidak dikenal; pilih: \(known.joined(separator: ", "))",
        "\(noun.name.english) '\(text)' is not known; choose: \(known.joined(separator: ", "))")
    case .taken(let noun, let text):
      Wording(
        "\(noun.name.indonesian) '\(text)' sudah tercatat; pakai yang lain, atau ubah yang ada",
        "\(noun.name.english) '\(text)' exists already; use another, or change that one")
    case .unreadable(let noun, let text):
      with(noun) {
        "\($0) '\(text)' tidak dimengerti"
      } _: {
        "\($0) '\(text)' is not understood"
      }
    case .unreadablePersonal(let noun):
      with(noun) {
        "\($0) tidak dimengerti (isinya tidak diulang di sini)"
      } _: {
        "\($0) is not understood (it is not repeated here)"
      }
    case .identityTaken(let id):
      Wording(
        "NIK itu milik orang yang sudah tercatat (\(id)); pakai orang itu dengan --orang",
        "that identity number belongs to a person in the register (\(id)); use them with --orang")
    case .personHasRecords(let codes):
      Wording(
        "orang ini tidak dapat dihapus karena tercatat sebagai \(list(codes)) (spesifikasi pasal 12: hanya diakhiri); akhiri masanya dengan 'anggota henti' atau 'pegawai henti'",
        "this person cannot be removed, being recorded as \(list(codes)) (specification, section 12: only an end date); end their time with 'anggota henti' or 'pegawai henti'"
      )
    case .refused(let breaches): Self.sentence(of: breaches)
    case .endedAlready(let code, let day):
      Wording(
        "\(code) sudah berakhir pada \(day.text()); periksa kode atau tanggalnya",
        "\(code) ended on \(day.text(.medium, .english)) already; check code or date")
    case .notYet(let code, let since):
      Wording(
        "\(code) baru mulai \(since.text()); periksa tanggalnya",
        "\(code) begins on \(since.text(.medium, .english)) only; check the date")
    case .suspension(let code, let day, let isSuspended):
      isSuspended
        ? Wording(
          "\(code) sudah diberhentikan sementara pada \(day.text()); pulihkan dahulu, atau periksa tanggalnya",
          "\(code) is suspended on \(day.text(.medium, .english)) already; restore first, or check the date"
        )
        : Wording(
          "\(code) tidak diberhentikan sementara pada \(day.text()); periksa tanggalnya",
          "\(code) is not suspended on \(day.text(.medium, .english)); check the date")
    case .predecessorSits(let code, let until):
      Wording(
        "\(code) masih menjabat\(until.map { " sampai \($0.text())" } ?? ""), pengganti mulai sesudahnya; akhiri dahulu dengan 'anggota henti', atau pakai tanggal kemudian",
        "\(code) still sits\(until.map { " until \($0.text(.medium, .english))" } ?? ""), a successor begins afterwards; end it first with 'anggota henti', or use a later date"
      )
    case .replacedAlready(let code, let other):
      Wording(
        "\(code) sudah digantikan oleh \(other); periksa kodenya",
        "\(code) was replaced by \(other) already; check the code")
    case .notSeated(let member, let place, let day):
      Wording(
        "\(member) tidak duduk di \(place) pada \(day.text()); lihat 'sidilan simadu anggota \(member)'",
        "\(member) does not sit in \(place) on \(day.text(.medium, .english)); see 'sidilan simadu anggota \(member)'"
      )
    case .seatedAlready(let member, let place):
      Wording(
        "\(member) sudah duduk di \(place) dengan jabatan itu; tidak ada yang diubah",
        "\(member) sits in \(place) in that position already; there is nothing to change")
    default: furtherSentence
    }
  }

  private func with(
    _ noun: RegisterNoun, _ indonesian: (String) -> String, _ english: (String) -> String
  ) -> Wording {
    Wording(
      "\(indonesian(noun.name.indonesian)); \(noun.advice.indonesian)",
      "\(english(noun.name.english)); \(noun.advice.english)")
  }

  func list(_ codes: [String]) -> String { codes.joined(separator: ", ") }
}
