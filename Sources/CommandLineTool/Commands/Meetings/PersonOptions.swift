import ArgumentParser
import Meeting

/// Who an event is about.
struct PersonOptions: ParsableArguments {
  @Option(
    name: .customLong("oleh"),
    help: ArgumentHelp(Catalogue.eventPersonOption.text(), valueName: "kode"))
  var person: String?
  @Option(
    name: .customLong("kanal"),
    help: ArgumentHelp(Catalogue.eventChannelOption.text(), valueName: "nomor"))
  var channel: Int?
  @Option(
    name: .customLong("sebagai"),
    help: ArgumentHelp(Catalogue.turnKindOption.text(), valueName: "giliran"))
  var turn: TurnKind?

  func validate() throws {
    if person != nil && channel != nil { throw ValidationError("--oleh, --kanal") }
  }

  /// Who; nil when nobody is named.
  var named: EventDraft.Person? {
    person.map(EventDraft.Person.code) ?? channel.map(EventDraft.Person.channel)
  }
}

extension TurnKind: ExpressibleByArgument {}
