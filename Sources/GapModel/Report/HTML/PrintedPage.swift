/// What stands in the margins of each printed page: the stamp, the office's footer, and the number.
struct PrintedPage {
  private let brand: Brand?
  private let title: String
  private let language: Language

  init(of report: Report) {
    brand = report.brand
    title = report.title
    language = report.language
  }

  /// The rules of a style sheet.
  var rules: String {
    let font = "font: 8pt system-ui, 'DejaVu Sans', sans-serif; color: #444;"
    var boxes = [
      "@bottom-left { content: \(Self.quoted(brand?.footer ?? title)); \(font) }",
      "@bottom-right { content: counter(page) ' / ' counter(pages); \(font) }",
    ]
    if let mark = brand?.mark {
      let stamp = Self.quoted(mark.label[language].uppercased())
      let look = "font: bold 10pt sans-serif; color: \(Palette.light.marks.last ?? "#000");"
      boxes.append("@top-right { content: \(stamp); \(look) }")
    }
    return "@page { size: A4; margin: 13mm 13mm 15mm; \(boxes.joined(separator: " ")) }\n"
      + "@page across { size: A4 landscape; }\n"
  }

  /// A text as a style sheet's string, in which nothing can end the string, the rule or the sheet.
  private static func quoted(_ text: String) -> String {
    let inner = text.split { $0.isWhitespace }.joined(separator: " ").escaped {
      scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",": nil
      case "\0"..<" ", "\u{7F}"..<"\u{A0}": ""
      case ..."\u{7F}": "\\" + String(scalar.value, radix: 16) + " "
      default: nil
      }
    }
    return "\"\(inner)\""
  }
}
