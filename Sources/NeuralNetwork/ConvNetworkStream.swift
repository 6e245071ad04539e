public import Quantities

/// One segment's way through a network, fed piece by piece.
///
/// Any cutting of the input gives the same output bit for bit; the last outputs come with `finish`.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class ConvNetworkStream {
  /// Output frames computed together, so that a product has enough rows to run at full speed.
  static let chunk = 32

  private let network: ConvNetwork
  private let front: FrontStage
  private let stages: [BlockStage]
  private let work: StageWorkspace

  init(network: ConvNetwork) {
    self.network = network
    front = FrontStage(network)
    stages = network.blocks.map { BlockStage($0, channels: network.configuration.channels) }
    work = StageWorkspace(network.configuration)
  }

  /// Takes frames and appends all outputs that they make possible.
  ///
  /// - Shape: `[frames x inputDimension]` in, `[frames x outputs]` appended to `output`: natural
  ///   log-probabilities.
  /// - Precondition: the widths are the network's.
  public func accept(_ frames: Matrix, output: inout Matrix) {
    precondition(frames.columns == network.configuration.inputDimension, "wrong frame width")
    for start in stride(from: 0, to: frames.rows, by: Self.chunk) {
      front.append(frames, rows: start..<min(start + Self.chunk, frames.rows))
      runFront(output: &output)
    }
  }

  /// Ends the segment: pads with zeros and appends the outputs that were waiting for their right context.
  ///
  /// Afterwards the stream is as new.
  public func finish(output: inout Matrix) {
    while front.appendPadding() { runFront(output: &output) }
    for (index, stage) in stages.enumerated() where stage.right > 0 && front.produced > 0 {
      let rows = stage.appendPadding(work: work)
      run(from: index, rows: rows, output: &output)
    }
    reset()
  }

  /// Forgets everything that was accepted.
  public func reset() {
    front.reset()
    stages.forEach { $0.reset() }
  }

  private func runFront(output: inout Matrix) {
    while true {
      let rows = front.take(into: work.rows, limit: Self.chunk)
      if rows == 0 { return }
      var count = rows
      if let first = stages.first { count = first.append(rows: count, work: work) }
      run(from: 0, rows: count, output: &output)
    }
  }

  /// Runs stage `index` on what it holds (`rows` are ready) and hands the result down the chain.
  private func run(from index: Int, rows: Int, output: inout Matrix) {
    var count = rows
    var index = index
    while index < stages.count {
      if count == 0 { return }
      stages[index].compute(rows: count, work: work)
      index += 1
      if index < stages.count { count = stages[index].append(rows: count, work: work) }
    }
    if count > 0 { work.score(rows: count, layer: network.output, into: &output) }
  }
}
