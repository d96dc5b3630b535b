import GapModel
import Testing

/// A drawing around what a test is about, and what is kept of it.
enum Drawing {
  private static let beginning = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    width="10" height="10" viewBox="0 0 10 10">
    """
  private static let end = "<path d=\"M0 0h9\"/></svg>"

  /// A whole file that holds a piece, and something to see.
  static func file(_ piece: String) -> [UInt8] { Array((beginning + piece + end).utf8) }

  /// A whole file of another size.
  static func sized(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    let size = "width=\"\(width)\" height=\"\(height)\""
    return Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)>\(end)".utf8)
  }

  /// What is kept of a piece within a drawing.
  static func kept(_ piece: String) throws -> String {
    let logo = try Logo(sanitising: file(piece))
    // What was kept once is kept whole.
    #expect(try Logo(sanitising: logo.bytes) == logo)
    let text = String(decoding: logo.bytes, as: UTF8.self)
    try #require(text.hasPrefix(beginning))
    try #require(text.hasSuffix("\(end)\n"))
    return String(text.dropFirst(beginning.count).dropLast(end.count + 1))
  }

  /// Why bytes are no logo; `nil` when they are one.
  static func fault(_ bytes: [UInt8]) -> Logo.Fault? {
    do throws(Logo.Fault) {
      _ = try Logo(sanitising: bytes)
      return nil
    } catch {
      return error
    }
  }

  /// Why a text is no logo; `nil` when it is one.
  static func fault(_ text: String) -> Logo.Fault? { fault(Array(text.utf8)) }
}
