import ArgumentParser

/// The meeting that a command is about.
struct MeetingArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(Catalogue.meetingArgument.text(), valueName: "rapat"))
  var code: String
}
