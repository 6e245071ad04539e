import ArgumentParser

/// The option of commands that use the store; `Invocation` has read it already.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(Catalogue.dataOption.text(), valueName: "folder"))
  var data: String?
}
