import SidilanKit

extension Breach {
  /// What is wrong, with the rule and where it comes from.
  var sentence: Wording {
    let facts = facts
    guard let basis else { return facts }
    return Wording(
      "\(facts.indonesian) (\(basis.wording.indonesian))",
      "\(facts.english) (\(basis.wording.english))")
  }

  private var facts: Wording {
    switch kind {
    case .twoChairs(let body, let members, let most):
      Wording(
        "\(body) mempunyai \(members.count) ketua (\(list(members))), paling banyak \(most)",
        "\(body) has \(members.count) chairs (\(list(members))), at most \(most)")
    case .twoCommissions(let member, let bodies, let most):
      Wording(
        "\(member) duduk di \(bodies.count) komisi pada waktu yang sama (\(list(bodies))), paling banyak \(most)",
        "\(member) sits in \(bodies.count) commissions at the same time (\(list(bodies))), at most \(most)"
      )
    case .leaderInCommission(let member, let body):
      Wording(
        "\(member) adalah pimpinan DPRD dan tidak boleh duduk di \(body)",
        "\(member) leads the council and may not sit in \(body)")
    case .boardTooLarge(let body, let found, let most, let seats):
      Wording(
        "\(body) mempunyai \(found) anggota, paling banyak \(most) dari \(seats) kursi DPRD",
        "\(body) has \(found) members, at most \(most) of the council's \(seats) seats")
    case .seatWithoutFaction(let member, let body):
      Wording(
        "\(member) tidak berfraksi dan tidak dapat duduk di \(body)",
        "\(member) belongs to no faction and cannot sit in \(body)")
    case .seatOutsideTenure(let member, let place):
      Wording(
        "\(member) duduk di \(place) di luar masa keanggotaannya",
        "\(member) sits in \(place) outside the time of membership")
    case .seatOutsideExistence(let member, let place):
      Wording(
        "\(member) duduk di \(place) ketika \(place) tidak ada",
        "\(member) sits in \(place) while \(place) does not exist")
    case .seatedTwice(let member, let body):
      Wording(
        "\(member) tercatat dua kali di \(body) pada waktu yang sama",
        "\(member) is in \(body) twice at the same time")
    case .twoFactions(let member, let factions):
      Wording(
        "\(member) berada di lebih dari satu fraksi (\(list(factions)))",
        "\(member) is in more than one faction (\(list(factions)))")
    case .twoCouncilSeats(let members):
      Wording(
        "satu orang menduduki beberapa kursi: \(list(members))",
        "one person holds several seats: \(list(members))")
    case .tooManyMembers(let found, let most):
      Wording(
        "anggota DPRD berjumlah \(found), kursinya \(most)",
        "the council has \(found) members and \(most) seats")
    case .successorDiffers(let member, let predecessor):
      Wording(
        "partai atau dapil \(member) berbeda dari \(predecessor) yang digantikannya",
        "party or constituency of \(member) differ from those of \(predecessor), who is replaced")
    case .suspendedGivenOffice(let member, let place, let position):
      Wording(
        "\(member) diberhentikan sementara dan tidak dapat diberi jabatan \(position.title.indonesian.lowercased()) di \(place)",
        "\(member) is suspended and cannot be made \(position.title.english.lowercased()) in \(place)"
      )
    case .combinedFactions(let factions, let most):
      Wording(
        "\(factions.count) fraksi gabungan (\(list(factions))), paling banyak \(most)",
        "\(factions.count) combined factions (\(list(factions))), at most \(most)")
    default: told
    }
  }

  private var told: Wording {
    switch kind {
    case .memberWithoutFaction(let member):
      Wording("\(member) tidak berfraksi", "\(member) belongs to no faction")
    case .memberWithoutCommission(let member):
      Wording("\(member) tidak duduk di komisi mana pun", "\(member) sits in no commission")
    case .factionTooSmall(let faction, let found, let least):
      Wording(
        "fraksi \(faction) hanya \(found) anggota, paling sedikit \(least)",
        "faction \(faction) has only \(found) members, at least \(least)")
    case .bodyWithoutChair(let body): Wording("\(body) tidak berketua", "\(body) has no chair")
    case .wrongBoardSize(let body, let found, let expected):
      Wording(
        "\(body) mempunyai \(found) anggota, seharusnya \(expected)",
        "\(body) has \(found) members and must have \(expected)")
    case .boardAboveShare(let body, let found, let most, let members):
      Wording(
        "\(body) mempunyai \(found) anggota, lebih dari \(most) menurut \(members) anggota yang ada sekarang",
        "\(body) has \(found) members, more than \(most) by the \(members) members that there are now"
      )
    case .officeNotExercised(let member, let body, let position):
      Wording(
        "\(member) diberhentikan sementara; jabatan \(position.title.indonesian.lowercased()) \(body) tidak dijalankan",
        "\(member) is suspended; the office of \(position.title.english.lowercased()) of \(body) is not exercised"
      )
    case .partySplit(let party, let factions):
      Wording(
        "anggota partai \(party) tersebar di \(factions.count) fraksi (\(list(factions)))",
        "members of party \(party) are in \(factions.count) factions (\(list(factions)))")
    case .leadershipIncomplete(let deputies, let expected):
      Wording(
        "pimpinan DPRD mempunyai \(deputies) wakil ketua, seharusnya \(expected)",
        "the leadership has \(deputies) deputies and must have \(expected)")
    case .exOfficioChairMissing(let body, let chair):
      Wording(
        "\(body) tidak diketuai oleh ketua DPRD (\(chair))",
        "\(body) is not chaired by the chair of the council (\(chair))")
    case .partySeatsExceeded(let party, let found, let most):
      Wording(
        "partai \(party) mempunyai \(found) anggota, kursinya \(most)",
        "party \(party) has \(found) members and \(most) seats")
    case .termExceeded(let member, let years):
      Wording(
        "masa jabatan \(member) sudah lebih dari \(years) tahun",
        "\(member) has sat for more than \(years) years")
    case .vacantSeats(let found, let seats):
      Wording(
        "\(seats - found) dari \(seats) kursi kosong",
        "\(seats - found) of \(seats) seats are vacant"
      )
    default: Wording("aturan dilanggar", "a rule is broken")
    }
  }

  private func list(_ codes: [String]) -> String { codes.joined(separator: ", ") }
}
