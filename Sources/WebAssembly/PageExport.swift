/// The workbench of the page; a page has one, and one thread.
nonisolated(unsafe) private var workbench = Workbench()

/// Does what a person wants at the page, or takes in what the page tells.
///
/// - Parameters:
///   - request: A ``Frame``: the action's name, the revision that was shown, and its arguments.
///   - count: How many bytes it has.
/// - Returns: The number of bytes of the answer in four, the lowest first, then the answer, a frame too.
@_expose(wasm, "perform") @_cdecl("perform")
public func perform(
  _ request: UnsafePointer<UInt8>,
  _ count: Int
) -> UnsafeMutablePointer<UInt8> {
  let bytes = Array(UnsafeBufferPointer(start: request, count: count))
  let answer = workbench.answer(to: Frame(bytes: bytes) ?? Frame([])).frame.bytes
  return handedOver(answer)
}
