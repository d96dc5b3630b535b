internal import CZlib

/// Packs bytes as ZIP files have them, by zlib's usual level.
@safe
final class Deflater {
  private static let chunkSize = 64 << 10

  /// Where zlib keeps its state, which must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var packed: [UInt8] = []

  /// Begins with no bytes.
  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // The only way to fail is to run out of memory, as any allocation in Swift may.
    let began = unsafe beginDeflating(stream)
    precondition(began == Z_OK, "zlib has no memory to start")
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Takes bytes behind those before.
  func add(_ bytes: [UInt8]) {
    // At the end of all, zlib takes no bytes as well.
    if !bytes.isEmpty { run(bytes, Z_NO_FLUSH) }
  }

  /// The packed form of all bytes; nothing can be added any more.
  func finished() -> [UInt8] {
    run([], Z_FINISH)
    return packed
  }

  private func run(_ bytes: [UInt8], _ flush: Int32) {
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
      var isFull = true
      while isFull {
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { output, count in
          unsafe stream.pointee.next_out = output.baseAddress
          unsafe stream.pointee.avail_out = UInt32(clamping: output.count)
          unsafe _ = deflate(stream, flush)
          unsafe count = output.count - Int(stream.pointee.avail_out)
        }
        isFull = chunk.count == Self.chunkSize
        packed += chunk
      }
    }
  }
}
