import ArgumentParser

/// What came out of a vote.
enum OutcomeWord: String, ExpressibleByArgument, CaseIterable {
  case diterima
  case ditolak
}
