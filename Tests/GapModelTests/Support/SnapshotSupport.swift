import Foundation
import Testing

/// Files of expectations, below `Tests/Fixtures`.
struct Fixture {
  let path: String

  /// Creates a fixture from its path below `Tests/Fixtures`.
  init(_ path: String, file: String = #filePath) {
    let tests = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    self.path = tests.appending(path: "Fixtures").appending(path: path).path(percentEncoded: false)
  }

  /// What the file holds; `nil` when there is none.
  var bytes: [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

  /// What the file holds, as text.
  var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// Whether expectations are to be written anew instead of compared.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil }

  /// Compares bytes with the file; when recording, writes them and fails, so that nobody takes a
  /// recording for a passed test.
  func expect(_ actual: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isRecording {
      try Data(actual).write(to: URL(filePath: path))
      Issue.record("recorded \(path); read it, then run without", sourceLocation: sourceLocation)
    } else {
      let expected = try #require(bytes, "no file \(path)", sourceLocation: sourceLocation)
      let isEqual = expected == actual
      #expect(
        isEqual,
        "\(path) has\n\(String(decoding: expected, as: UTF8.self))\nbut this is\n\(text(of: actual))",
        sourceLocation: sourceLocation
      )
    }
  }

  private func text(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
