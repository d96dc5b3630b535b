/// How the cells of a workbook look, each way once.
struct StyleTable {
  /// What a cell looks like and whether it can be changed.
  private struct Look: Hashable {
    var style: Workbook.Style
    var kind: Kind
    var isUnlocked: Bool
  }

  /// What a cell's value needs beside its style.
  private enum Kind: Hashable {
    case general
    case date
    /// A text that stays one when somebody edits it, whatever it begins with.
    case quoted
  }

  /// The number formats of the program's own, by their numbers.
  fileprivate static let dateFormat = 164
  fileprivate static let decimalFormat = 165
  private static let ownFormats = [
    (number: dateFormat, code: "yyyy\\-mm\\-dd"), (number: decimalFormat, code: "0.00##"),
  ]

  private var looks: [Look] = [Look(style: .plain, kind: .general, isUnlocked: false)]
  private var indices: [Look: Int] = [Look(style: .plain, kind: .general, isUnlocked: false): 0]

  /// The index of a cell's look.
  mutating func index(of cell: Workbook.Cell) -> Int {
    let look = Look(style: cell.style, kind: Self.kind(of: cell), isUnlocked: cell.isUnlocked)
    if let known = indices[look] { return known }
    indices[look] = looks.count
    looks.append(look)
    return looks.count - 1
  }

  private static func kind(of cell: Workbook.Cell) -> Kind {
    switch cell.value {
    case .date(let date): date.day == nil ? .general : .date
    case .text(let text): mayRun(text) ? .quoted : .general
    default: .general
    }
  }

  /// Whether a text would be run, or become a number, were it typed.
  private static func mayRun(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0.isVisible }) else { return false }
    return "=+-@'\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }

  /// The part of the file that says what looks are.
  var part: [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", [("xmlns", SheetXML.main)]) { xml in
      xml.element("numFmts", [("count", "\(Self.ownFormats.count)")]) { xml in
        for (number, code) in Self.ownFormats {
          xml.element("numFmt", [("numFmtId", "\(number)"), ("formatCode", code)])
        }
      }
      Self.writeFonts(to: &xml)
      Self.writeFills(to: &xml)
      Self.writeBorders(to: &xml)
      xml.element("cellStyleXfs", [("count", "1")]) { xml in
        let usual = [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")]
        // Some programs take a cell without a look of its own from here alone.
        xml.element("xf", usual + [("applyAlignment", "1")]) { xml in
          xml.element("alignment", [("vertical", "top")])
        }
      }
      xml.element("cellXfs", [("count", "\(looks.count)")]) { xml in
        for look in looks { Self.write(look, to: &xml) }
      }
      xml.element("cellStyles", [("count", "1")]) { xml in
        xml.element("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
      }
    }
    return xml.bytes
  }

  private static func write(_ look: Look, to xml: inout XMLWriter) {
    let style = look.style
    let format = look.kind == .date ? dateFormat : style.numberFormat
    var attributes: [XMLWriter.Attribute] = [
      ("numFmtId", "\(format)"), ("fontId", "\(style.font)"), ("fillId", "\(style.fill)"),
      ("borderId", "\(style.border)"), ("xfId", "0"),
    ]
    if look.kind == .quoted { attributes.append(("quotePrefix", "1")) }
    if format != 0 { attributes.append(("applyNumberFormat", "1")) }
    if style.font != 0 { attributes.append(("applyFont", "1")) }
    if style.fill != 0 { attributes.append(("applyFill", "1")) }
    if style.border != 0 { attributes.append(("applyBorder", "1")) }
    attributes.append(("applyAlignment", "1"))
    if look.isUnlocked { attributes.append(("applyProtection", "1")) }
    xml.element("xf", attributes) { xml in
      xml.element(
        "alignment",
        (style.isResult ? [("horizontal", "right")] : []) + [("vertical", "top")]
          + (style.isWrapped ? [("wrapText", "1")] : []) + (style.isResult ? [("indent", "1")] : [])
      )
      if look.isUnlocked { xml.element("protection", [("locked", "0")]) }
    }
  }

  private static func writeFonts(to xml: inout XMLWriter) {
    let fonts: [(size: String, colour: String, marks: [String])] = [
      ("11", "FF000000", []), ("11", "FF000000", ["b"]), ("14", "FF000000", ["b"]),
      ("10", "FF595959", ["i"]),
    ]
    xml.element("fonts", [("count", "\(fonts.count)")]) { xml in
      for font in fonts {
        xml.element("font") { xml in
          for mark in font.marks { xml.element(mark) }
          xml.element("sz", [("val", font.size)])
          xml.element("color", [("rgb", font.colour)])
          xml.element("name", [("val", "Calibri")])
          xml.element("family", [("val", "2")])
        }
      }
    }
  }

  private static func writeFills(to xml: inout XMLWriter) {
    // The first two are the format's own.
    let colours = ["FFDCE6F1", "FFF2F2F2"]
    xml.element("fills", [("count", "\(colours.count + 2)")]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.element("patternFill", [("patternType", pattern)]) }
      }
      for colour in colours {
        xml.element("fill") { xml in
          xml.element("patternFill", [("patternType", "solid")]) { xml in
            xml.element("fgColor", [("rgb", colour)])
            xml.element("bgColor", [("indexed", "64")])
          }
        }
      }
    }
  }

  private static func writeBorders(to xml: inout XMLWriter) {
    xml.element("borders", [("count", "2")]) { xml in
      for style in [nil, "thin"] {
        xml.element("border") { xml in
          for side in ["left", "right", "top", "bottom"] {
            guard let style else {
              xml.element(side)
              continue
            }
            xml.element(side, [("style", style)]) { $0.element("color", [("rgb", "FFA6A6A6")]) }
          }
          xml.element("diagonal")
        }
      }
    }
  }
}

extension Workbook.Style {
  /// The number of its number format; 49 is text, 2 has two decimals, 3 thousands apart, 10 is a percentage.
  fileprivate var numberFormat: Int {
    switch self {
    case .number: 2
    case .decimal: StyleTable.decimalFormat
    case .share: 10
    case .amount: 3
    case .entry: 49
    default: 0
    }
  }

  fileprivate var font: Int {
    switch self {
    case .heading: 1
    case .title: 2
    case .note: 3
    default: 0
    }
  }

  fileprivate var fill: Int {
    switch self {
    case .heading: 2
    case .locked: 3
    default: 0
    }
  }

  fileprivate var border: Int {
    switch self {
    case .heading, .locked, .entry, .numberEntry: 1
    default: 0
    }
  }

  /// Whether it is a number of a result, which stands a little apart from a text in the next column.
  fileprivate var isResult: Bool {
    switch self {
    case .decimal, .share, .amount, .whole: true
    default: false
    }
  }

  /// Whether a text goes on in a line below where its cell ends.
  var isWrapped: Bool {
    switch self {
    case .heading, .locked, .wrapped, .entry, .note: true
    default: false
    }
  }
}
