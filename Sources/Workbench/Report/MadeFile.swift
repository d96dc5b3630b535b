import GapModel

/// A file that is handed out: its name, and what is in it.
struct MadeFile: Hashable, Sendable {
  let name: String
  let bytes: [UInt8]
  /// Cells of a workbook that could not hold all of their text.
  var cutCells = 0

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file that is written piece by piece.
  init(_ name: String, _ write: (TextSink) -> Void) {
    var bytes: [UInt8] = []
    let sink = TextSink { bytes += $0 }
    write(sink)
    // Nothing that takes the pieces throws.
    try? sink.finish()
    self.init(name, bytes)
  }

  init(_ name: String, _ workbook: Workbook) {
    let file = WorkbookFile(workbook)
    self.init(name, file.bytes)
    cutCells = file.cutCells.count
  }
}

extension Workbench {
  /// Hands out a file, and says so.
  mutating func handOut(_ file: MadeFile) {
    orders.append(.download(file: file.name, file.bytes))
    notice =
      file.cutCells == 0
      ? .done(DocumentWords.handedOut(file.name))
      : .problem(DocumentWords.cellsCut(file.name, file.cutCells))
  }
}
