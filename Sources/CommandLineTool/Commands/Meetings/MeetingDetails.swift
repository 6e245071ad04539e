import ArgumentParser

/// What may be said of a meeting beside its kind and day.
struct MeetingDetails: ParsableArguments {
  @Option(
    name: .customLong("lama"),
    help: ArgumentHelp(Catalogue.plannedMinutesOption.text(), valueName: "menit"))
  var minutes: Int?
  @Option(
    name: .customLong("tempat"), help: ArgumentHelp(Catalogue.roomOption.text(), valueName: "ruang")
  )
  var room: String?
  @Option(
    name: .customLong("ketua"),
    help: ArgumentHelp(Catalogue.chairOption.text(), valueName: "kode"))
  var chair: String?
  @Option(
    name: .customLong("sekretaris"),
    help: ArgumentHelp(Catalogue.secretaryOption.text(), valueName: "nama"))
  var secretary: String?
  @Option(
    name: .customLong("kuorum"),
    help: ArgumentHelp(Catalogue.quorumClassOption.text(), valueName: "kelas"))
  var quorum: String?
  @Option(
    name: .customLong("kursi"),
    help: ArgumentHelp(Catalogue.meetingSeatsOption.text(), valueName: "jumlah"))
  var seats: Int?
  @Option(
    name: .customLong("tertutup"),
    help: ArgumentHelp(Catalogue.closedOption.text(), valueName: "alasan"))
  var closed: String?
  @Option(
    name: .customLong("terbuka"),
    help: ArgumentHelp(Catalogue.openOption.text(), valueName: "alasan"))
  var open: String?

  func validate() throws {
    if closed != nil && open != nil { throw ValidationError("--tertutup, --terbuka") }
  }

  /// Whether it is declared closed; nil when nothing is declared.
  var isClosed: Bool? { closed != nil ? true : open != nil ? false : nil }
}
