import Testing

@testable import GapModel

/// The sheets of a workbook's file as a spreadsheet reads them.
struct WrittenSheets {
  /// What a cell holds.
  enum Value: Hashable {
    case text(String)
    case number(Double)
  }

  /// A sheet by its name.
  struct Sheet {
    let name: String
    /// Its rows, each with its cells by their columns.
    var rows: [[String: Value]] = []
    /// The cell that stays in the corner when one scrolls.
    var frozen: String?
    /// The range that is filtered.
    var filter: String?
    /// The ranges of cells that are one.
    var merged: [String] = []
    /// The elements that formulas would stand in.
    var formulas = 0

    /// The headings, from the first column.
    var headings: [String] {
      guard let first = rows.first else { return [] }
      return first.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map { cell in
        if case .text(let text) = cell.value { text } else { "" }
      }
    }
  }

  private(set) var sheets: [Sheet] = []

  /// Reads a workbook's file.
  init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    func events(_ name: String) throws -> [XMLEvent] {
      let entry = try #require(archive.entry(name), "no \(name)")
      return try XMLReader.events(in: archive.contents(of: entry), rules: .data)
    }
    let texts = try Self.texts(in: events("xl/sharedStrings.xml"))
    var names: [String] = []
    for case .start(let element, let attributes) in try events("xl/workbook.xml")
    where element.local == "sheet" {
      names.append(try #require(attributes.first { $0.name.local == "name" }?.value))
    }
    for (index, name) in names.enumerated() {
      let part = try events("xl/worksheets/sheet\(index + 1).xml")
      sheets.append(try Self.sheet(name, part, texts))
    }
  }

  /// The sheet of a name.
  func sheet(_ name: String) throws -> Sheet {
    try #require(sheets.first { $0.name == name }, "no \(name) in \(sheets.map(\.name))")
  }

  /// All numbers.
  var numbers: Set<Double> {
    var numbers: Set<Double> = []
    for row in sheets.flatMap(\.rows) {
      for case .number(let number) in row.values { numbers.insert(number) }
    }
    return numbers
  }

  /// All texts.
  var texts: [String] {
    sheets.flatMap(\.rows).flatMap { row in
      row.sorted { $0.key < $1.key }.compactMap { cell in
        if case .text(let text) = cell.value { text } else { nil }
      }
    }
  }

  private static func texts(in events: [XMLEvent]) -> [String] {
    var texts: [String] = []
    for event in events {
      switch event {
      case .start(let element, _) where element.local == "si": texts.append("")
      case .text(let text): texts[texts.count - 1] += text
      default: break
      }
    }
    return texts
  }

  private static func sheet(
    _ name: String,
    _ events: [XMLEvent],
    _ texts: [String]
  ) throws -> Sheet {
    var sheet = Sheet(name: name)
    var cell: (column: String, isText: Bool)?
    for event in events {
      switch event {
      case .start(let element, let attributes):
        let values = Dictionary(uniqueKeysWithValues: attributes.map { ($0.name.local, $0.value) })
        switch element.local {
        case "row": sheet.rows.append([:])
        case "c":
          let place = try #require(values["r"])
          cell = (String(place.prefix { $0.isLetter }), values["t"] == "s")
        case "f": sheet.formulas += 1
        case "pane": sheet.frozen = values["topLeftCell"]
        case "autoFilter": sheet.filter = values["ref"]
        case "mergeCell": sheet.merged.append(values["ref"] ?? "")
        default: break
        }
      case .text(let text):
        guard let (column, isText) = cell else { continue }
        sheet.rows[sheet.rows.count - 1][column] =
          isText
          ? .text(texts[try #require(Int(text))]) : .number(try #require(Double(text)))
      case .end: break
      }
    }
    return sheet
  }
}
