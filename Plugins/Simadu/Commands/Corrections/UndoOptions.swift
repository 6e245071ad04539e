import SidilanKit

/// The options of the commands that take an act back.
struct UndoOptions: ParsableArguments {
  @OptionGroup var reason: ReasonOption
  @OptionGroup var act: ActOptions
}
