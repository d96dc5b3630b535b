/// The paper: A4, upright, or on its side for a table that has no room otherwise.
///
/// Lengths are in twentieths of a point, as the format has them.
enum WordPage {
  case upright, onItsSide

  private static let short = 11906
  private static let long = 16838
  /// At each side, 2 cm.
  private static let margin = 1134
  private static let twentiethsOfMillimetre = 1440 / 25.4

  private var width: Int { self == .upright ? Self.short : Self.long }
  private var height: Int { self == .upright ? Self.long : Self.short }

  /// How wide a line of text is.
  var textWidth: Int { width - 2 * Self.margin }

  /// The most that a picture may be, in millimetres: room is left for its caption.
  static let mostOfPicture = (
    width: Double(WordPage.upright.textWidth) / twentiethsOfMillimetre, height: 215.0
  )

  /// The properties of a section on such paper, as the format writes them.
  ///
  /// - Parameter isFirst: Whether the document begins with it, and so with the letterhead; others go on
  ///   with its margins.
  /// - Returns: The element.
  func properties(isFirst: Bool) -> String {
    let margins = isFirst ? WordMargin.references : ""
    let orientation = self == .upright ? "" : " w:orient=\"landscape\""
    let side = Self.margin
    return "<w:sectPr>\(margins)<w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(orientation)/>"
      + "<w:pgMar w:top=\"\(side)\" w:right=\"\(side)\" w:bottom=\"\(side)\" w:left=\"\(side)\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
      + (isFirst ? "<w:titlePg/>" : "") + "</w:sectPr>"
  }
}
