internal import CZlib

/// Unpacks deflated bytes in pieces.
///
/// This and ``Deflater`` are the only owners of zlib's structures.
@safe
final class Inflater {
  private static let pieceSize = 64 << 10

  private let stream: UnsafeMutablePointer<z_stream>

  init() {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // The only way to fail is to run out of memory, as any allocation in Swift may.
    let status = unsafe beginInflating(stream)
    precondition(status == Z_OK, "zlib has no memory to start")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Hands over what some bytes unpack to.
  ///
  /// - Parameters:
  ///   - packed: The whole of the deflated bytes.
  ///   - name: What people call the entry.
  ///   - take: Takes a piece; what it throws ends the unpacking.
  /// - Throws: That the bytes are damaged, or what `take` throws.
  func inflate(
    _ packed: ArraySlice<UInt8>,
    name: String,
    to take: (ArraySlice<UInt8>) throws(ContainerFault) -> Void
  ) throws(ContainerFault) {
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    var taken = 0
    while true {
      let rest = packed.dropFirst(taken)
      let (status, read, made) = step(rest, into: &piece)
      taken += read
      if made > 0 { try take(piece[..<made]) }
      if status == Z_STREAM_END { return }
      guard status == Z_OK, read > 0 || made > 0 else { throw .damaged(name) }
    }
  }

  private func step(
    _ packed: ArraySlice<UInt8>,
    into piece: inout [UInt8]
  ) -> (status: Int32, read: Int, made: Int) {
    unsafe packed.withUnsafeBufferPointer { input in
      unsafe piece.withUnsafeMutableBufferPointer { output in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: output.count)
        let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        let read = unsafe input.count - Int(stream.pointee.avail_in)
        let made = unsafe output.count - Int(stream.pointee.avail_out)
        return (status, read, made)
      }
    }
  }
}
