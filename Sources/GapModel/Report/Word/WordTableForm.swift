/// How a table is set: with letters of the usual size, or smaller and closer where its columns need the room.
enum WordTableForm: CaseIterable {
  case usual, dense, small

  /// In half points.
  var letterSize: Int {
    switch self {
    case .usual: 18
    case .dense: 15
    case .small: 12
    }
  }

  /// The room at each side of a cell, in twentieths of a point.
  var sideMargin: Int {
    switch self {
    case .usual: 80
    case .dense: 45
    case .small: 25
    }
  }

  var cellMargins: String { Self.margins(top: 15, side: sideMargin) }

  var style: WordStyle {
    switch self {
    case .usual: .table
    case .dense: .denseTable
    case .small: .smallTable
    }
  }

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
    case (.small, false, false): .smallText
    case (.small, true, false): .smallNumber
    case (.small, false, true): .smallHead
    case (.small, true, true): .smallNumberHead
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
