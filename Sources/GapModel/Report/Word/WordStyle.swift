/// The styles of a document, by the names that word processors show; what is in all of them has the name that
/// they translate.
enum WordStyle: String, CaseIterable {
  // Of paragraphs.
  case normal = "Normal"
  case title = "Title"
  case verdict = "Gap Verdict"
  case facts = "Gap Facts"
  case heading1 = "heading 1"
  case heading2 = "heading 2"
  case heading3 = "heading 3"
  case heading4 = "heading 4"
  case contentsHeading = "TOC Heading"
  case contents = "toc 1"
  case list = "List Bullet"
  case caption = "caption"
  case figure = "Gap Figure"
  case figureTitle = "Gap Figure Title"
  case tableText = "Gap Table Text"
  case tableNumber = "Gap Table Number"
  case tableHead = "Gap Table Head"
  case tableNumberHead = "Gap Table Number Head"
  case denseText = "Gap Table Text Dense"
  case denseNumber = "Gap Table Number Dense"
  case denseHead = "Gap Table Head Dense"
  case denseNumberHead = "Gap Table Number Head Dense"
  case smallText = "Gap Table Text Small"
  case smallNumber = "Gap Table Number Small"
  case smallHead = "Gap Table Head Small"
  case smallNumberHead = "Gap Table Number Head Small"
  case afterTable = "Gap After Table"
  case header = "header"
  case organisation = "Gap Organisation"
  case letterheadAbove = "Gap Letterhead Above"
  case letterheadName = "Gap Letterhead Name"
  case letterheadBelow = "Gap Letterhead Below"
  case letterheadLine = "Gap Letterhead Line"
  case stamp = "Gap Stamp"
  case footer = "footer"
  case pageNumber = "Gap Page Number"
  case signature = "Signature"
  case signatureName = "Gap Signature Name"

  // Of letters.
  case strong = "Strong"
  case hyperlink = "Hyperlink"
  case quotation = "Gap Quotation"
  case source = "Gap Source Text"

  // Of tables.
  case table = "Gap Table"
  case denseTable = "Gap Table Dense"
  case smallTable = "Gap Table Small"
  case panels = "Gap Figure Panels"

  /// The name that the document's own parts call it by.
  var id: String {
    rawValue.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The style of a heading, from 1.
  static func heading(_ level: Int) -> WordStyle {
    let levels: [WordStyle] = [.heading1, .heading2, .heading3, .heading4]
    return levels[min(level, levels.count) - 1]
  }

  /// The name of the style of a rating's shape, of a number that has a rating, and of such a number's shape.
  static func ratingShape(_ position: Int) -> String {
    "GapRatingShape\(RatingShape.colour(of: position) + 1)"
  }

  static func heat(_ position: Int) -> String {
    ["GapHeat", String(RatingShape.colour(of: position) + 1)].joined()
  }

  static func heatShape(_ position: Int) -> String {
    "GapHeatShape\(RatingShape.colour(of: position) + 1)"
  }
}
