import GapModel
import Testing

extension Program.Run {
  /// What people read on standard output: the text, or all parts of a workbook as they are before they are
  /// packed.
  var words: String {
    get throws {
      guard bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) else { return output }
      let archive = try ZipArchive(bytes)
      return try archive.entries.map { entry in
        entry.name + "\n" + String(decoding: try archive.contents(of: entry), as: UTF8.self)
      }.joined(separator: "\n")
    }
  }
}
