/// How a table is set: with letters of the usual size, or smaller and closer where its columns need the room.
enum WordTableForm: CaseIterable {
  case usual, dense

  /// In half points.
  var letterSize: Int { self == .usual ? 18 : 15 }

  /// The room at each side of a cell, in twentieths of a point.
  var sideMargin: Int { self == .usual ? 80 : 45 }

  var cellMargins: String { Self.margins(top: 15, side: sideMargin) }

  var style: WordStyle { self == .usual ? .table : .denseTable }

  /// The style of a cell's text.
  func style(isNumeric: Bool, isHead: Bool) -> WordStyle {
    switch (self, isNumeric, isHead) {
    case (.usual, false, false): .tableText
    case (.usual, true, false): .tableNumber
    case (.usual, false, true): .tableHead
    case (.usual, true, true): .tableNumberHead
    case (.dense, false, false): .denseText
    case (.dense, true, false): .denseNumber
    case (.dense, false, true): .denseHead
    case (.dense, true, true): .denseNumberHead
    }
  }

  /// The room within cells, as the format writes it.
  static func margins(top: Int, side: Int) -> String {
    func margin(_ name: String, _ width: Int) -> String {
      "<w:\(name) w:w=\"\(width)\" w:type=\"dxa\"/>"
    }
    return "<w:tblCellMar>\(margin("top", top))\(margin("left", side))"
      + "\(margin("bottom", top))\(margin("right", side))</w:tblCellMar>"
  }
}
