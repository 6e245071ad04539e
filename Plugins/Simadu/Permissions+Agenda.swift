import SidilanKit

extension Permissions {
  /// Seeing the agenda, rooms and sitting periods.
  static let seeAgenda = Permission(
    "simadu.agenda.lihat", title: Wording("Melihat agenda", "Seeing the agenda"),
    reason: Wording("Agenda dewan terbuka.", "The council's agenda is open."),
    roles: Role.allCases)
  /// Proposing meetings.
  static let propose = Permission(
    "simadu.agenda.usul", title: Wording("Mengusulkan agenda", "Proposing meetings"),
    reason: Wording(
      "Usul masuk ke rapat Badan Musyawarah.", "Proposals go to the steering committee."),
    roles: [.chair, .deputyChair, .bodyChair, .secretary, .sessionsHead])
  /// Setting the schedule as the steering committee decided it.
  static let setAgenda = Permission(
    "simadu.agenda.tetapkan", title: Wording("Menetapkan agenda", "Setting the agenda"),
    reason: Wording(
      "Jadwal ditetapkan Badan Musyawarah.", "The steering committee sets the schedule."),
    roles: [.chair, .deputyChair, .secretary, .sessionsHead])
  /// Discussing, changing, postponing, cancelling, inviting, opening, closing.
  static let runAgenda = Permission(
    "simadu.agenda.atur", title: Wording("Menjalankan agenda", "Running the agenda"),
    reason: Wording(
      "Perubahan jadwal mengikat semua anggota.", "Changed schedules bind all members."),
    roles: [.chair, .deputyChair, .secretary, .sessionsHead])
  /// Looking after rooms.
  static let keepRooms = Permission(
    "simadu.ruang.atur", title: Wording("Mengatur ruangan", "Looking after rooms"),
    reason: Wording("Ruangan dipakai bersama.", "Rooms are shared."),
    roles: [.secretary, .sessionsHead, .generalHead])
  /// Setting sitting periods and recesses.
  static let keepPeriods = Permission(
    "simadu.masa.atur", title: Wording("Mengatur masa sidang", "Setting sitting periods"),
    reason: Wording(
      "Masa sidang dan reses menentukan kapan rapat boleh.",
      "Sitting periods and recesses say when meetings may be."),
    roles: [.chair, .secretary, .sessionsHead])
  /// Following drafts of city laws.
  static let seeBills = Permission(
    "simadu.raperda.lihat", title: Wording("Melihat raperda", "Following draft laws"),
    reason: Wording("Tahap raperda terbuka.", "The stages of draft laws are open."),
    roles: Role.allCases)
  /// Keeping the stages of draft laws.
  static let keepBills = Permission(
    "simadu.raperda.atur", title: Wording("Mencatat tahap raperda", "Keeping draft laws"),
    reason: Wording(
      "Tahap menggerakkan tenggat menurut undang-undang.", "Stages start deadlines of law."),
    roles: [.secretary, .sessionsHead])
  /// Seeing who holds which item.
  static let seeAssets = Permission(
    "simadu.aset.lihat", title: Wording("Melihat aset", "Seeing assets"),
    reason: Wording(
      "Daftar menyebut pemegang dan harga.", "The list names holders and prices."),
    roles: [
      .chair, .deputyChair, .secretary, .generalHead, .financeHead, .treasurer, .archivist,
      .auditor, .administrator,
    ])
  /// Handing items out and taking them back.
  static let keepAssets = Permission(
    "simadu.aset.atur", title: Wording("Mengelola aset", "Keeping assets"),
    reason: Wording(
      "Serah terima memindahkan tanggung jawab.", "Handing over moves the responsibility."),
    roles: [.secretary, .generalHead])
  /// Seeing guest visits.
  static let seeVisits = Permission(
    "simadu.kunjungan.lihat", title: Wording("Melihat kunjungan tamu", "Seeing visits"),
    reason: Wording(
      "Daftar tamu internal; kontak disamarkan.", "The list is internal; contacts are masked."),
    roles: [
      .chair, .deputyChair, .bodyChair, .secretary, .sessionsHead, .generalHead, .serviceOperator,
      .auditor, .administrator,
    ])
  /// Receiving guests.
  static let receiveVisits = Permission(
    "simadu.kunjungan.catat", title: Wording("Mencatat kunjungan tamu", "Receiving guests"),
    reason: Wording("Kontak tamu adalah data pribadi.", "Contacts of guests are personal data."),
    roles: [.secretary, .sessionsHead, .generalHead, .serviceOperator])
  /// Seeing closed meetings.
  static let seeClosed = Permission(
    "simadu.agenda.tertutup",
    title: Wording("Melihat rapat tertutup", "Seeing closed meetings"),
    reason: Wording(
      "Rapat tertutup hanya untuk dewan dan sekretariatnya.",
      "Closed meetings are for the council and its secretariat alone."),
    roles: Role.allCases.filter {
      ![.citizen, .agency, .planningAgency, .administrator].contains($0)
    })
  /// Learning that a closed event stands in the way, without seeing it.
  static let seeOccupied = Permission(
    "simadu.bentrok.lihat",
    title: Wording("Mengetahui bentrok dengan acara tertutup", "Learning of closed events"),
    reason: Wording(
      "Yang menyusun jadwal perlu tahu waktunya terpakai, bukan isinya.",
      "Who plans must know that a time is taken, not by what."),
    roles: Role.allCases.filter { $0 != .citizen })
  /// Seeing the day.
  static let seeToday = Permission(
    "simadu.hariini.lihat", title: Wording("Melihat ringkasan hari ini", "Seeing the day"),
    reason: Wording(
      "Hanya memuat yang boleh dilihat pembacanya.", "Holds only what its reader may see."),
    roles: Role.allCases.filter { $0 != .citizen })
  /// Those of agenda, rooms, legislation, assets and visits.
  static let agenda = [
    seeAgenda, propose, setAgenda, runAgenda, keepRooms, keepPeriods, seeBills, keepBills,
    seeAssets, keepAssets, seeVisits, receiveVisits, seeToday, seeClosed, seeOccupied,
  ]
}
