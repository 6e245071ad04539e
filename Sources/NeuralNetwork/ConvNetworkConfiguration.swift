/// The shape of a convolutional network, as `network` in config.json states it.
public struct ConvNetworkConfiguration: Hashable, Sendable, Codable {
  /// One block's reach in time, in output frames.
  public struct Block: Hashable, Sendable, Codable {
    /// Frames before the present one.
    public let left: Int
    /// Frames after the present one.
    public let right: Int

    /// Makes a block's reach.
    public init(left: Int, right: Int) {
      self.left = left
      self.right = right
    }
  }

  /// Numbers in one input frame.
  public let inputDimension: Int
  /// Width of the residual stream.
  public let channels: Int
  /// Width inside a block.
  public let expansion: Int
  /// Width of the squeeze-excite bottleneck.
  public let squeeze: Int
  /// Input frames that the front layer sees.
  public let frontKernel: Int
  /// How many of them lie before the present one.
  public let frontLeft: Int
  /// Input frames for one output frame.
  public let stride: Int
  /// The blocks, first to last.
  public let blocks: [Block]
  /// Numbers in one output frame.
  public let outputs: Int

  /// Makes a shape; `validate` says whether it can be built.
  public init(
    inputDimension: Int, channels: Int, expansion: Int, squeeze: Int, frontKernel: Int,
    frontLeft: Int, stride: Int, blocks: [Block], outputs: Int
  ) {
    self.inputDimension = inputDimension
    self.channels = channels
    self.expansion = expansion
    self.squeeze = squeeze
    self.frontKernel = frontKernel
    self.frontLeft = frontLeft
    self.stride = stride
    self.blocks = blocks
    self.outputs = outputs
  }

  /// Input frames after the present one that an output needs.
  ///
  /// - Units: input frames of 10 ms; the analysis window's own half is not counted.
  public var lookAheadFrames: Int {
    frontKernel - frontLeft - 1 + stride * blocks.reduce(0) { $0 + $1.right }
  }

  /// Output frames for a count of input frames: the quotient rounded up.
  public func outputFrames(for inputFrames: Int) -> Int {
    (inputFrames + stride - 1) / stride
  }

  /// Checks every number.
  ///
  /// - Throws: `NetworkError.configurationRange` for the first that is out of range.
  public func validate() throws(NetworkError) {
    try Self.check("inputDimension", inputDimension, 1...1024)
    try Self.check("channels", channels, 1...4096)
    try Self.check("expansion", expansion, 1...16384)
    try Self.check("squeeze", squeeze, 1...4096)
    try Self.check("frontKernel", frontKernel, 1...64)
    try Self.check("frontLeft", frontLeft, 0...frontKernel - 1)
    try Self.check("stride", stride, 1...16)
    try Self.check("frontKernel", frontKernel, stride...64)
    try Self.check("blocks", blocks.count, 0...64)
    try Self.check("outputs", outputs, 2...65536)
    for block in blocks {
      try Self.check("blocks.left", block.left, 0...64)
      try Self.check("blocks.right", block.right, 0...64)
    }
  }

  private static func check(
    _ field: String, _ value: Int, _ allowed: ClosedRange<Int>
  ) throws(NetworkError) {
    guard allowed.contains(value) else {
      throw .configurationRange(field: field, value: value, allowed: allowed)
    }
  }
}
