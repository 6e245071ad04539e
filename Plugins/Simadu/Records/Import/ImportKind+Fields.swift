import SidilanKit

extension ImportKind {
  /// The columns that a table of the kind may have, in the order of its template.
  var fields: [ImportField] {
    switch self {
    case .members: Self.memberFields
    case .staff: Self.staffFields
    case .bodies: Self.bodyFields
    case .rooms: Self.roomFields
    case .agenda: Self.agendaFields
    }
  }

  private static let memberFields: [ImportField] =
    [
      .needed(.name, "nama, gelar boleh di kolom sendiri", "name", "Siti Rahma Rekaan"),
      .needed(
        .party, "nama seperti tercetak atau kode", "the printed name or the code",
        "Partai Golongan Karya"),
      .needed(
        .constituency, "nama, nomor, atau kode", "name, number or code", "Balikpapan Selatan"),
      .optional(
        .faction, "fraksi yang belum ada dibentuk dari barisnya",
        "a faction that is not there is formed of its rows", "Fraksi Golkar"),
      .optional(
        .factionOffice, "ketua, wakil_ketua, sekretaris; kosong berarti anggota",
        "ketua, wakil_ketua, sekretaris; empty is anggota", "ketua"),
      .optional(
        .factionSince, "hari pertama di fraksi; kosong berarti sama dengan mulai",
        "first day in the faction; empty is that of mulai", ""),
      .optional(
        .factionDecree, "SK fraksi; kosong berarti sama dengan sk",
        "decree of the faction; empty is that of sk", ""),
      .optional(.oath, "tanggal sumpah", "date of the oath", "2024-08-26"),
    ] + shared("A01") + personFields

  private static let staffFields: [ImportField] =
    [
      .needed(.name, "nama, gelar boleh di kolom sendiri", "name", "Rudi Contoh Rekaan"),
      .needed(.office, "nama jabatan", "the office", "Arsiparis Ahli Muda"),
      .needed(.unit, "kode unit dari 'sidilan simadu opd'", "code of 'sidilan simadu opd'", "umum"),
      .optional(.staffNumber, "18 angka, sebagai teks", "18 digits, as text", "197503212005019901"),
      .optional(.rank, "seperti III/d atau IX", "such as III/d or IX", "III/d"),
    ] + shared("P01") + personFields

  private static let bodyFields: [ImportField] = [
    .needed(
      .body, "kode: pimpinan, komisi-1, banmus, banggar, bapemperda, bk; satu baris per anggota",
      "code: pimpinan, komisi-1, banmus, banggar, bapemperda, bk; a row for each member",
      "komisi-1"),
    .optional(
      .name, "nama lengkap AKD baru, cukup di satu barisnya",
      "full name of a new body, once is enough", "Komisi I"),
    .optional(
      .kind, "pimpinan, komisi, badan, pansus; cukup di satu barisnya",
      "pimpinan, komisi, badan, pansus; once is enough", "komisi"),
    .optional(.member, "nama atau kode anggota", "a member's name or code", "Siti Rahma Rekaan"),
    .optional(
      .office, "ketua, wakil_ketua, sekretaris; kosong berarti anggota",
      "ketua, wakil_ketua, sekretaris; empty is anggota", "ketua"),
    .optional(
      .since, "hari pertama; boleh dengan --mulai", "first day; --mulai does too", "2024-10-30"),
    .optional(.lastDay, "hari terakhir, bila diketahui", "last day, when known", ""),
    .optional(.decree, "SK; boleh dengan --sk", "decree; --sk does too", "12/2024"),
  ]

  private static let roomFields: [ImportField] = [
    .needed(.code, "huruf kecil, angka, tanda hubung", "small letters, digits, hyphens", "utama"),
    .needed(.name, "nama ruang", "the room's name", "Ruang Rapat Paripurna"),
    .needed(.capacity, "jumlah kursi", "number of seats", "150"),
    .optional(.equipment, "perlengkapan", "equipment", "mikrofon meja, layar"),
    .optional(
      .since, "dipakai sejak; kosong berarti hari ini", "in use since; empty is today", ""),
  ]

  private static let agendaFields: [ImportField] = [
    .needed(
      .kind, AgendaKind.allCases.map(\.rawValue).joined(separator: ", "),
      AgendaKind.allCases.map(\.rawValue).joined(separator: ", "), "rapat_komisi"),
    .needed(.subject, "judul rapat", "the subject", "Pembahasan drainase"),
    .needed(.date, "seperti 2025-11-17", "such as 2025-11-17", "2025-11-17"),
    .needed(.since, "jam, seperti 09.00", "time, such as 09.00", "09.00"),
    .needed(.ending, "jam, seperti 12.00", "time, such as 12.00", "12.00"),
    .optional(
      .body, "kode atau nama AKD; wajib untuk rapat AKD",
      "code or name of a body; needed for its meetings", "komisi-1"),
    .optional(.room, "kode atau nama ruang", "code or name of a room", "utama"),
    .optional(
      .lastDay, "tanggal selesai bila lebih dari sehari", "last day, when it takes several", ""),
    .optional(
      .members, "kode dipisah koma, atau nama dipisah titik koma",
      "codes with commas, or names with semicolons", ""),
    .optional(.closed, "alasan bila tertutup", "the reason, when closed", ""),
    .optional(.urgent, "alasan ketua bila mendesak", "the chair's reason, when urgent", ""),
  ]

  private static func shared(_ code: String) -> [ImportField] {
    [
      .optional(
        .since, "hari pertama; boleh dengan --mulai", "first day; --mulai does too", "2024-08-26"),
      .optional(.decree, "SK; boleh dengan --sk", "decree; --sk does too", "1/2024"),
      .optional(.code, "kosong berarti nomor berikutnya", "empty is the next number", code),
    ]
  }

  private static let personFields: [ImportField] = [
    .optional(.front, "gelar di depan", "titles in front", "Hj."),
    .optional(.back, "gelar di belakang", "titles behind", "S.E."),
    .optional(.sex, "L atau P", "L (male) or P (female)", "P"),
    .optional(.identityNumber, "16 angka, sebagai teks", "16 digits, as text", "6471994103750099"),
    .optional(.phone, "seperti 0812-3456-7890", "such as 0812-3456-7890", "0812-0000-5099"),
    .optional(.address, "alamat", "address", "Jalan Contoh Nomor 1"),
    .optional(.birthPlace, "tempat lahir", "place of birth", "Balikpapan"),
    .optional(.birthDate, "seperti 1975-03-21", "such as 1975-03-21", "1975-03-01"),
  ]
}
