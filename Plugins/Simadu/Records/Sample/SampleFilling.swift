import SidilanKit

/// Writes the invented council down.
struct SampleFilling {
  let sample: SampleCouncil
  let writer: StoreWriter

  /// Writes everything.
  func fill() throws {
    for decree in sample.sk {
      try Decree.add(
        decree.nomor, date: CivilDate(parsing: decree.tanggal), about: decree.tentang,
        issuer: decree.penerbit, writer)
    }
    let start = try CivilDate(parsing: sample.mulai)
    for unit in sample.unit {
      try OfficeUnit.add(
        unit.kode, name: unit.nama, kind: OfficeUnit.Kind(rawValue: unit.jenis) ?? .agency,
        parent: unit.induk, from: start, writer)
    }
    try fillCouncil(start)
    for employee in sample.pegawai {
      let day = try CivilDate(parsing: employee.mulai)
      _ = try StaffBook.add(
        Person.add(details(employee.orang), on: day, writer), code: employee.kode,
        number: employee.nip,
        post: StaffBook.Post(
          rank: employee.golongan, office: employee.jabatan, unit: employee.unit),
        validity: Validity(since: day), decree: sample.skPegawai, writer)
    }
    for successor in sample.paw { try replace(successor) }
  }

  private func fillCouncil(_ start: CivilDate) throws {
    for member in sample.anggota {
      try MemberBook.add(
        Person.add(details(member.orang), on: start, writer),
        MemberBook.Entry(
          code: member.kode, party: member.partai, constituency: member.dapil,
          validity: Validity(since: start), oath: start, decree: sample.skAnggota, replaces: nil),
        writer)
    }
    let formed = try CivilDate(parsing: sample.fraksiMulai)
    for faction in sample.fraksi {
      try FactionBook.add(
        faction.kode, name: faction.nama, from: formed, decree: sample.skFraksi, writer)
      for member in sample.anggota where faction.partai.contains(member.partai) {
        try FactionBook.enter(
          member.kode, faction.kode, position: member.kode == faction.ketua ? .chair : .member,
          from: formed, decree: sample.skFraksi, writer)
      }
    }
    for body in sample.akd {
      let validity = try Validity(since: CivilDate(parsing: body.mulai))
      try BodyBook.form(
        body.kode, name: body.nama, kind: RegisteredBody.Kind(parsing: body.jenis),
        validity: validity, decree: body.sk, writer)
      for seat in body.kursi {
        try BodyBook.insert(
          MemberRecord.find(seat.anggota, writer.reader), body.kode,
          BodySeat.Position(parsing: seat.jabatan), validity, body.sk, writer)
      }
    }
  }

  private func replace(_ successor: SampleCouncil.Successor) throws {
    try MemberBook.end(
      successor.menggantikan, last: CivilDate(parsing: successor.terakhir),
      reason: LeavingReason(parsing: successor.alasan), decree: successor.skBerhenti, writer)
    let day = try CivilDate(parsing: successor.mulai)
    _ = try Replacement.write(
      successor.menggantikan, by: Person.add(details(successor.orang), on: day, writer),
      code: successor.kode, from: day, oath: day, decree: successor.sk, faction: nil, writer)
  }

  private func details(_ person: SampleCouncil.Person) throws -> PersonDetails {
    try PersonDetails(
      name: PersonName(person.nama, front: person.gelarDepan, back: person.gelarBelakang),
      identityNumber: person.nik, phone: person.telepon, address: person.alamat, sex: person.jk,
      birthPlace: person.tempatLahir, birthDate: person.tanggalLahir)
  }
}
