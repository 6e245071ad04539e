import Foundation

if CommandLine.arguments.count >= 4, CommandLine.arguments[1] == "simpanan" {
  try StoreBenchmark(CommandLine.arguments[2]).run(
    sizes: CommandLine.arguments[3...].compactMap { Int($0) })
  exit(0)
}
guard CommandLine.arguments.count == 3 else {
  print(
    "usage: sidilan-ukur MODEL_FOLDER PROJECT_FOLDER | simpanan NEW_FOLDER SIZE ...   (see Sources/Benchmark/README.md)"
  )
  exit(64)
}
try await Benchmark(model: CommandLine.arguments[1], project: CommandLine.arguments[2]).run()
