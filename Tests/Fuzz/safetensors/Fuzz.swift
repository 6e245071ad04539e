/// Feeds random bytes to the safetensors reader; anything but a value or a `NetworkError` is a bug.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  guard let file = try? SafetensorsFile(bytes: bytes) else { return 0 }
  for name in file.names { _ = try? file.tensor(name, shape: [1]) }
  return 0
}
