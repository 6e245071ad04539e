import Foundation

guard CommandLine.arguments.count == 3 else {
  print("usage: sidilan-ukur MODEL_FOLDER PROJECT_FOLDER   (see Tests/Benchmark/README.md)")
  exit(64)
}
try await Benchmark(model: CommandLine.arguments[1], project: CommandLine.arguments[2]).run()
