internal import CZlib

/// Packs bytes as ZIP files have them.
@safe
enum Deflater {
  /// The packed form of some bytes, by zlib's usual level; empty where zlib cannot pack them, and they are kept
  /// as they are.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    // The only way to fail is to run out of memory, as any allocation in Swift may.
    let began = unsafe beginDeflating(&stream)
    precondition(began == Z_OK, "zlib has no memory to start")
    defer { unsafe deflateEnd(&stream) }
    // At least a byte, as zlib refuses an output of none.
    let most = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    return unsafe [UInt8](unsafeUninitializedCapacity: most) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(clamping: input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(clamping: output.count)
        let status = unsafe deflate(&stream, Z_FINISH)
        unsafe count = status == Z_STREAM_END ? output.count - Int(stream.avail_out) : 0
      }
    }
  }
}
