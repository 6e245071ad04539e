/// A convolutional network with its weights: shared by all streams and never changed.
public final class ConvNetwork: Sendable {
  /// One block's weights.
  struct Block: Sendable {
    let left: Int
    let right: Int
    let depthwiseWeights: FloatBuffer
    let depthwiseBias: FloatBuffer
    let reduce: DenseLayer
    let excite: DenseLayer
    let expand: DenseLayer
    let project: DenseLayer
  }

  /// The network's shape.
  public let configuration: ConvNetworkConfiguration
  let front: DenseLayer
  let blocks: [Block]
  let output: DenseLayer

  /// Builds a network from its shape and its weights.
  ///
  /// - Throws: `NetworkError` when the shape is out of range or a tensor is missing, foreign, misshapen or
  ///   not finite.
  public init(
    configuration c: ConvNetworkConfiguration, weights: SafetensorsFile
  ) throws(NetworkError) {
    try c.validate()
    var used: Set<String> = []
    func tensor(_ name: String, _ shape: [Int]) throws(NetworkError) -> [Float] {
      used.insert(name)
      return try weights.tensor(name, shape: shape)
    }
    func dense(
      _ name: String, _ outputs: Int, _ inputs: Int
    ) throws(NetworkError) -> DenseLayer {
      DenseLayer(
        weights: try tensor(name + ".weight", [outputs, inputs]),
        bias: try tensor(name + ".bias", [outputs]), inputs: inputs)
    }
    configuration = c
    front = try dense("front", c.channels, c.frontKernel * c.inputDimension)
    var blocks: [Block] = []
    for (index, shape) in c.blocks.enumerated() {
      let name = "blocks.\(index)."
      blocks.append(
        Block(
          left: shape.left, right: shape.right,
          depthwiseWeights: FloatBuffer(
            try tensor(name + "depthwise.weight", [shape.left + shape.right + 1, c.channels])),
          depthwiseBias: FloatBuffer(try tensor(name + "depthwise.bias", [c.channels])),
          reduce: try dense(name + "squeeze.reduce", c.squeeze, c.channels),
          excite: try dense(name + "squeeze.expand", c.channels, c.squeeze),
          expand: try dense(name + "expand", c.expansion, c.channels),
          project: try dense(name + "project", c.channels, c.expansion)))
    }
    self.blocks = blocks
    output = try dense("output", c.outputs, c.channels)
    if let stranger = weights.names.first(where: { !used.contains($0) }) {
      throw .unexpectedTensor(name: stranger)
    }
  }

  /// Makes a stream: one recording's or one segment's way through the network.
  public func makeStream() -> ConvNetworkStream {
    ConvNetworkStream(network: self)
  }
}
