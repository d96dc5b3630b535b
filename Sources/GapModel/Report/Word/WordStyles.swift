/// What a document looks like: every look has a name, and stands here only.
struct WordStyles {
  private let palette: Palette
  private let language: Language

  init(of report: Report) {
    palette = Palette.light.with(report.brand?.colours)
    language = report.language
  }

  /// The part of the file.
  var part: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", [("xmlns:w", WordParts.main)]) { xml in
      defaults(&xml)
      for style in paragraphs + letterheadLines { style.write(to: &xml) }
      for style in letters { style.write(to: &xml) }
      writeTables(to: &xml)
    }
    return xml.bytes
  }

  /// A colour as the format writes it.
  static func colour(_ hex: String) -> String { hex.dropFirst().uppercased() }

  private func defaults(_ xml: inout XMLWriter) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.markup(WordLook.font("Calibri"))
          xml.markup("<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>")
          xml.element(
            "w:lang",
            [
              ("w:val", WordLanguage.tag(language)), ("w:eastAsia", "en-US"), ("w:bidi", "ar-SA"),
            ]
          )
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { xml in
          xml.element(
            "w:spacing",
            [("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto")]
          )
        }
      }
    }
  }

  // Paragraphs.

  /// A letterhead of several lines, in the middle beside the logo.
  private var letterheadLines: [WordLook] {
    let middle =
      "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"
    let (soft, strong) = (WordLook.colour(palette.soft), WordLook.colour(palette.strong))
    let bold = "<w:b/><w:bCs/>"
    return [
      WordLook(
        .letterheadAbove,
        paragraph: middle,
        letters: bold + strong + WordLook.size(22)
      ),
      WordLook(.letterheadName, paragraph: middle, letters: bold + strong + WordLook.size(28)),
      WordLook(.letterheadBelow, paragraph: middle, letters: soft + WordLook.size(17)),
    ]
  }

  private var paragraphs: [WordLook] {
    let (ink, soft, strong) = (palette.ink, palette.soft, palette.strong)
    let accent = Self.colour(palette.accent)
    let line = Self.colour(palette.line)
    let stop = Self.colour(palette.marks.last ?? palette.ink)
    return [
      WordLook(.normal, letters: WordLook.colour(ink)),
      WordLook(
        .title,
        paragraph: "<w:keepNext/><w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" "
          + "w:color=\"\(accent)\"/></w:pBdr><w:spacing w:before=\"60\" w:after=\"120\" "
          + "w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"227\"/><w:contextualSpacing/>",
        letters: "<w:b/><w:bCs/>" + WordLook.colour(strong) + WordLook.size(40)
      ),
      WordLook(
        .verdict,
        paragraph: "<w:keepLines/><w:spacing w:after=\"160\"/>",
        letters: "<w:b/><w:bCs/>" + WordLook.size(25)
      ),
      WordLook(
        .facts,
        paragraph: "<w:keepLines/><w:spacing w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/>",
        letters: WordLook.colour(soft) + WordLook.size(18)
      ),
      heading(.heading1, before: 360, after: 100, size: 30, level: 0),
      heading(.heading2, before: 260, after: 80, size: 25, level: 1),
      heading(.heading3, before: 200, after: 60, size: 22, level: 2),
      heading(.heading4, before: 160, after: 60, size: 21, level: 3),
      WordLook(
        .contentsHeading,
        paragraph: "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"80\"/>",
        letters: "<w:b/><w:bCs/>" + WordLook.colour(strong) + WordLook.size(25)
      ),
      WordLook(.contents, paragraph: "<w:spacing w:after=\"40\"/>"),
      WordLook(
        .list,
        paragraph: "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>"
      ),
      WordLook(
        .caption,
        paragraph: "<w:keepLines/><w:spacing w:before=\"160\" w:after=\"80\" w:line=\"240\" "
          + "w:lineRule=\"auto\"/>",
        letters: "<w:b/><w:bCs/>" + WordLook.colour(soft) + WordLook.size(19)
      ),
      WordLook(
        .figure,
        paragraph:
          "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
      ),
      WordLook(
        .figureTitle,
        paragraph: "<w:keepNext/><w:spacing w:after=\"80\" w:line=\"240\" w:lineRule=\"auto\"/>",
        letters: WordLook.size(17)
      ),
    ] + tableTexts + [
      WordLook(
        .afterTable,
        paragraph: "<w:spacing w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
        letters: WordLook.size(8)
      ),
      WordLook(
        .header,
        paragraph: "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        letters: WordLook.colour(soft) + WordLook.size(17)
      ),
      WordLook(
        .organisation,
        paragraph: "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        letters: "<w:b/><w:bCs/>" + WordLook.colour(strong) + WordLook.size(24)
      ),
      WordLook(
        .letterheadLine,
        paragraph: "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"24\" w:space=\"1\" "
          + "w:color=\"\(accent)\"/></w:pBdr><w:spacing w:after=\"200\" w:line=\"120\" "
          + "w:lineRule=\"exact\"/>",
        letters: WordLook.size(8)
      ),
      WordLook(
        .stamp,
        paragraph:
          "<w:spacing w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
        letters: "<w:b/><w:bCs/><w:caps/><w:color w:val=\"\(stop)\"/><w:spacing w:val=\"30\"/>"
          + WordLook.size(20)
      ),
      WordLook(
        .footer,
        paragraph:
          "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"\(line)\"/></w:pBdr>"
          + "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        letters: WordLook.colour(soft) + WordLook.size(17)
      ),
      WordLook(
        .pageNumber,
        paragraph:
          "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
        letters: WordLook.colour(soft) + WordLook.size(17)
      ),
      WordLook(
        .signature,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:after=\"0\" w:line=\"240\" "
          + "w:lineRule=\"auto\"/><w:ind w:left=\"5103\"/>"
      ),
      WordLook(
        .signatureName,
        base: .signature,
        paragraph: "<w:spacing w:before=\"1200\" w:after=\"0\"/>",
        letters: "<w:b/><w:bCs/><w:u w:val=\"single\"/>"
      ),
    ]
  }

  private func heading(
    _ style: WordStyle,
    before: Int,
    after: Int,
    size: Int,
    level: Int
  ) -> WordLook {
    WordLook(
      style,
      paragraph:
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\" "
        + "w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"\(level)\"/>",
      letters: "<w:b/><w:bCs/>" + WordLook.colour(palette.strong) + WordLook.size(size)
    )
  }

  /// The texts of cells: of words and numbers, of rows and their head, of usual, dense and small tables.
  private var tableTexts: [WordLook] {
    let spacing = "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>"
    let right = "<w:jc w:val=\"right\"/>"
    let head = "<w:b/><w:bCs/>" + WordLook.colour(palette.soft)
    let dense = WordLook.size(WordTableForm.dense.letterSize)
    let small = WordLook.size(WordTableForm.small.letterSize)
    return [
      WordLook(
        .tableText,
        paragraph: spacing,
        letters: WordLook.size(WordTableForm.usual.letterSize)
      ),
      WordLook(.tableNumber, base: .tableText, paragraph: right),
      WordLook(.tableHead, base: .tableText, paragraph: "<w:keepNext/>", letters: head),
      WordLook(.tableNumberHead, base: .tableHead, paragraph: right),
      WordLook(.denseText, base: .tableText, letters: dense),
      WordLook(.denseNumber, base: .tableNumber, letters: dense),
      WordLook(.denseHead, base: .tableHead, letters: dense),
      WordLook(.denseNumberHead, base: .tableNumberHead, letters: dense),
      WordLook(.smallText, base: .tableText, letters: small),
      WordLook(.smallNumber, base: .tableNumber, letters: small),
      WordLook(.smallHead, base: .tableHead, letters: small),
      WordLook(.smallNumberHead, base: .tableNumberHead, letters: small),
    ]
  }

  // Letters.

  private var letters: [WordLook] {
    let shapes = WordLook.font("Segoe UI Symbol")
    let usual = [
      WordLook(.strong, isOfLetters: true, letters: "<w:b/><w:bCs/>"),
      WordLook(.hyperlink, isOfLetters: true, letters: WordLook.colour(palette.link)),
      WordLook(.quotation, isOfLetters: true, letters: "<w:i/><w:iCs/>"),
      WordLook(
        .source,
        isOfLetters: true,
        letters: WordLook.font("Consolas") + "<w:noProof/>" + WordLook.size(17)
      ),
    ]
    let rated = zip(palette.marks, palette.grounds).enumerated().flatMap { place, colours in
      let shade = WordLook.shade(colours.1)
      let mark = WordLook.colour(colours.0)
      return [
        WordLook(named: WordStyle.ratingShape(place), letters: shapes + mark),
        WordLook(named: WordStyle.heat(place), letters: shade),
        WordLook(named: WordStyle.heatShape(place), letters: shapes + mark + shade),
      ]
    }
    return usual + rated
  }

  // Tables.

  private func writeTables(to xml: inout XMLWriter) {
    xml.markup(
      "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
        + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
        + "<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
        + WordTableForm.margins(top: 0, side: 0) + "</w:tblPr></w:style>"
    )
    for form in WordTableForm.allCases {
      table(
        form.style,
        "<w:tblBorders>" + borders + "</w:tblBorders>" + form.cellMargins,
        parts,
        &xml
      )
    }
    table(.panels, WordTableForm.margins(top: 0, side: 60), "", &xml)
  }

  private func table(
    _ style: WordStyle,
    _ properties: String,
    _ parts: String,
    _ xml: inout XMLWriter
  ) {
    xml.markup(
      "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"\(style.id)\">"
        + "<w:name w:val=\"\(style.rawValue)\"/><w:basedOn w:val=\"TableNormal\"/>"
        + "<w:uiPriority w:val=\"99\"/><w:qFormat/><w:tblPr>\(properties)</w:tblPr>\(parts)</w:style>"
    )
  }

  private var borders: String {
    let line = Self.colour(palette.line)
    let soft = Self.colour(palette.soft)
    return "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"\(soft)\"/>"
      + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"\(soft)\"/>"
      + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(line)\"/>"
  }

  /// The head of a table, the heads of its rows, and its total.
  private var parts: String {
    let soft = Self.colour(palette.soft)
    func edge(_ side: String) -> String {
      "<w:tcPr><w:tcBorders><w:\(side) w:val=\"single\" w:sz=\"8\" w:space=\"0\" "
        + "w:color=\"\(soft)\"/></w:tcBorders>"
    }
    let bold = "<w:rPr><w:b/><w:bCs/></w:rPr>"
    return "<w:tblStylePr w:type=\"firstRow\">\(bold)\(edge("bottom"))"
      + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Self.colour(palette.panel))\"/>"
      + "<w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr>"
      + "<w:tblStylePr w:type=\"lastRow\">\(bold)\(edge("top"))</w:tcPr></w:tblStylePr>"
      + "<w:tblStylePr w:type=\"firstCol\">\(bold)</w:tblStylePr>"
  }
}
