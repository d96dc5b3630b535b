/// The frames of tables.
enum WordTable {
  static let end = "</w:tbl>"

  /// The beginning of a table, with the widths of its columns in twentieths of a point.
  static func begin(_ style: WordStyle, _ widths: [Int], hasHead: Bool, hasTotal: Bool) -> String {
    let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    func flag(_ name: String, _ isSet: Bool) -> String { " w:\(name)=\"\(isSet ? 1 : 0)\"" }
    // What the flags say together, as older programs read it.
    let bits = (hasHead ? 0xA0 : 0) | (hasTotal ? 0x40 : 0) | 0x600
    let value = "0" + String(bits, radix: 16, uppercase: true)
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(style.id)\"/>"
      // As wide as the text, so that it fits into a page with other margins.
      + "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"autofit\"/>"
      + "<w:tblLook w:val=\"\(value.count < 4 ? "0" + value : value)\"\(flag("firstRow", hasHead))"
      + "\(flag("lastRow", hasTotal))\(flag("firstColumn", hasHead))"
      + "\(flag("lastColumn", false))\(flag("noHBand", true))\(flag("noVBand", true))/>"
      + "</w:tblPr><w:tblGrid>\(columns)</w:tblGrid>"
  }
}
