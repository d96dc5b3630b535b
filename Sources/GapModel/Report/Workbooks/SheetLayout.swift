/// How wide the columns of a table are, by what they hold.
struct SheetLayout {
  /// The widest that a column gets, in characters; longer texts go over several lines.
  private static let mostWidth = 48
  /// The most characters across a page in small print.
  private static let mostPrinted = 300.0
  /// What the margins of a cell take, in characters.
  private static let margin = 2
  /// What the button of a filter takes beside a heading, in characters.
  private static let button = 3

  private var widest: [Int]

  /// Begins with the headings, which may go over several lines between their words.
  init(headings: [String]) {
    widest = headings.map { heading in
      let words = heading.split(separator: " ").map { DisplayText.width(of: String($0)) }
      // Three lines are the most that look well.
      let third = (DisplayText.width(of: heading) + 2) / 3
      return max(words.max() ?? 0, third) + Self.button
    }
  }

  /// Makes room for a row.
  mutating func take(_ row: Workbook.Row) {
    for column in row.indices where column < widest.count && widest[column] <= Self.mostWidth {
      widest[column] = max(widest[column], Self.width(of: row[column]))
    }
  }

  /// The widths of the columns, in characters.
  ///
  /// Letters differ in width, so that a column has a twentieth more room than characters.
  var widths: [Double] {
    widest.map { characters in
      let shown = Double(min(characters, Self.mostWidth))
      return (shown * 1.05).rounded(.up) + Double(Self.margin)
    }
  }

  /// On how many pages side by side a table is printed, so that it can still be read.
  var pagesAcross: Int {
    let width = widths.reduce(0, +)
    return max(1, Int((width / Self.mostPrinted).rounded(.up)))
  }

  /// A row whose long texts go over several lines.
  func wrapped(_ row: Workbook.Row) -> Workbook.Row {
    var row = row
    for column in row.indices where column < widest.count && widest[column] > Self.mostWidth {
      // What is one long word, such as a fingerprint, would only be broken.
      guard case .text(let text) = row[column].value, text.utf8.contains(0x20) else { continue }
      row[column].style = .wrapped
    }
    return row
  }

  private static func width(of cell: Workbook.Cell) -> Int {
    switch cell.value {
    case .empty: 0
    case .text(let text): text.utf8.contains(0x0A) ? mostWidth + 1 : DisplayText.width(of: text)
    case .number(let number): width(of: number, cell.style)
    case .count(let count): String(count).utf8.count
    case .date: 10
    case .flag: 7
    }
  }

  private static func width(of number: Double, _ style: Workbook.Style) -> Int {
    let text = DecimalText.fourPlaces(number)
    return switch style {
    // Points between the thousands, and no decimals.
    case .amount: text.utf8.count * 4 / 3
    case .share: 7
    default: text.utf8.count + 1
    }
  }
}
