import Foundation
import GapModel
import Testing

/// The pictures of a document for word processors that do not know SVG, by [MS-EMF].
@Suite struct `Pictures as metafiles` {
  /// A record: its kind, and its whole bytes.
  private struct Record {
    let kind: Int
    let bytes: [UInt8]

    func number(at offset: Int) -> Int {
      Int(Int32(truncatingIfNeeded: (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }))
    }
  }

  /// The records of a file, each as long as it says.
  private func records(of file: [UInt8]) throws -> [Record] {
    var records: [Record] = []
    var start = 0
    while start < file.count {
      let head = Record(kind: 0, bytes: Array(file[start..<start + 8]))
      let size = head.number(at: 4)
      try #require(size >= 8 && size % 4 == 0 && start + size <= file.count)
      records.append(
        Record(kind: head.number(at: 0), bytes: Array(file[start..<start + size]))
      )
      start += size
    }
    return records
  }

  private static let header = 1
  private static let end = 14
  private static let select = 37
  private static let makes: Set = [39, 82, 95]
  private static let deletes = 40
  private static let text = 84

  @Test(arguments: ReportedCases.names)
  func `Its header tells its size, its records and its objects`(_ name: String) throws {
    let files = try WordDocument(try ReportedCases.named(name)).metafiles
    #expect(files.count > 4)
    for file in files {
      let records = try records(of: file)
      let header = try #require(records.first)
      #expect(header.kind == Self.header)
      #expect(header.bytes.count == 108)
      #expect(header.number(at: 40) == 0x464D_4520)
      #expect(header.number(at: 48) == file.count)
      #expect(header.number(at: 52) == records.count)
      #expect(records.last?.kind == Self.end)
      #expect(records.count { $0.kind == Self.end } == 1)
      let made = records.filter { Self.makes.contains($0.kind) }.map { $0.number(at: 8) }
      #expect(made == Array(1...made.count))
      #expect(header.number(at: 56) & 0xFFFF == made.count + 1)
      #expect(records.filter { $0.kind == Self.deletes }.map { $0.number(at: 8) } == made)
    }
  }

  @Test(arguments: ReportedCases.names)
  func `Nothing is taken up that is not made before`(_ name: String) throws {
    for file in try WordDocument(try ReportedCases.named(name)).metafiles {
      var made: Set<Int> = []
      for record in try records(of: file) {
        if Self.makes.contains(record.kind) { made.insert(record.number(at: 8)) }
        guard record.kind == Self.select else { continue }
        let number = record.number(at: 8)
        // Those below 0 are the system's own.
        #expect(number < 0 || made.contains(number))
      }
    }
  }

  @Test func `It says the words that the drawing says`() throws {
    let scored = try ReportedCases.named("sikepo")
    let document = try WordDocument(scored)
    let drawings = scored.figures()
    #expect(try document.metafiles.count == drawings.count)
    for (file, drawing) in zip(try document.metafiles, drawings) {
      let words = try records(of: file).filter { $0.kind == Self.text }.map { record -> String in
        let (count, offset) = (record.number(at: 44), record.number(at: 48))
        let units = (0..<count).map { index in
          UInt16(record.bytes[offset + 2 * index]) | UInt16(record.bytes[offset + 2 * index + 1])
            << 8
        }
        return String(decoding: units, as: UTF16.self)
      }
      let drawn = try DrawnPicture(drawing.text).elements.filter { $0.name == "text" }.map(\.text)
      #expect(words == drawn)
    }
  }
}
