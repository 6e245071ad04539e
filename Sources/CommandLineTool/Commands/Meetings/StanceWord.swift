import ArgumentParser
import Meeting

/// What a faction thinks of a decision: `golkar=setuju`.
struct StanceWord: ExpressibleByArgument {
  let faction: String
  let stance: Decision.Stance

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      let stance = Decision.Stance(rawValue: parts[1].lowercased())
    else { return nil }
    faction = parts[0].lowercased()
    self.stance = stance
  }
}
