/// Takes a text in pieces, so that it never has to be in memory as a whole.
public final class TextSink {
  /// How much is passed on at once, about.
  private static let pieceSize = 64 << 10

  private var piece: [UInt8] = []
  private var failure: (any Error)?
  private let take: ([UInt8]) throws -> Void

  /// Creates a sink.
  ///
  /// - Parameter take: Takes the next piece, in UTF-8. When it throws, nothing more is passed on, and
  ///   ``finish()`` throws the same.
  public init(take: @escaping ([UInt8]) throws -> Void) { self.take = take }

  /// Takes some more of the text.
  public func write(_ text: String) {
    piece.append(contentsOf: text.utf8)
    if piece.count >= Self.pieceSize { pass() }
  }

  /// Takes some more of the text, in UTF-8.
  package func write(_ bytes: [UInt8]) {
    piece += bytes
    if piece.count >= Self.pieceSize { pass() }
  }

  /// Passes on what is left.
  ///
  /// - Throws: What kept the text from being taken.
  public func finish() throws {
    pass()
    if let failure { throw failure }
  }

  private func pass() {
    if failure == nil, !piece.isEmpty {
      do { try take(piece) } catch { failure = error }
    }
    piece.removeAll(keepingCapacity: true)
  }

  /// Returns as one text what is written.
  package static func text(_ write: (TextSink) -> Void) -> String {
    var bytes: [UInt8] = []
    let sink = TextSink { bytes += $0 }
    write(sink)
    sink.pass()
    return String(decoding: bytes, as: UTF8.self)
  }
}
