/// Writes the pieces of lines.
struct WordRuns {
  let bookmarks: WordBookmarks

  /// How letters differ from those of their paragraph.
  struct Look {
    var style: String?
    var isBold = false
    var isItalic = false
    /// The language, where it is not the document's.
    var language: Language?

    /// The look as the format writes it.
    func properties(isFromRight: Bool) -> String {
      var text = ""
      if let style { text += "<w:rStyle w:val=\"\(style)\"/>" }
      if isBold { text += "<w:b/><w:bCs/>" }
      if isItalic { text += "<w:i/><w:iCs/>" }
      if isFromRight { text += "<w:rtl/>" }
      if let language { text += "<w:lang w:val=\"\(WordLanguage.tag(language))\"/>" }
      return text.isEmpty ? "" : "<w:rPr>\(text)</w:rPr>"
    }

    /// The look with a style, or, where it has one, with what the other style does.
    func with(_ other: WordStyle) -> Look {
      var look = self
      if style == nil {
        look.style = other.id
      } else if other == .strong {
        look.isBold = true
      } else if other == .quotation {
        look.isItalic = true
      }
      return look
    }
  }

  /// Writes a line.
  func write(_ line: [Inline], _ xml: inout XMLWriter, _ look: Look = Look()) {
    for piece in line {
      switch piece {
      case .text(let text), .number(let text, _): write(text, look, &xml)
      case .strong(let pieces): write(pieces, &xml, look.with(.strong))
      case .quote(let text): write(WordText.quoted(text), look.with(.quotation), &xml)
      case .code(let text): write(text, look.with(.source), &xml)
      case .link(let pieces, let anchor):
        xml.markup("<w:hyperlink w:anchor=\"\(WordBookmarks.name(of: anchor))\" w:history=\"1\">")
        write(pieces, &xml, look.with(.hyperlink))
        xml.markup("</w:hyperlink>")
      case .named(let pieces, let anchor):
        mark(anchor, &xml) { write(pieces, &$0, look) }
      case .foreign(let pieces, let language):
        var own = look
        own.language = language
        write(pieces, &xml, own)
      case .rating(let mark):
        let shape = Look(style: WordStyle.ratingShape(mark.position))
        write(WordText.before(mark), shape, &xml)
        write(mark.label, look, &xml)
      case .heat(let text, _, let position):
        write(text + "\u{A0}", Look(style: WordStyle.heat(position)), &xml)
        write(RatingShape.of(position), Look(style: WordStyle.heatShape(position)), &xml)
      }
    }
  }

  /// Writes what a link can lead to.
  func mark(_ anchor: ReportAnchor?, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    guard let anchor, bookmarks.isTarget(anchor) else { return content(&xml) }
    let number = bookmarks.nextNumber()
    let name = WordBookmarks.name(of: anchor)
    xml.markup("<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(name)\"/>")
    content(&xml)
    xml.markup("<w:bookmarkEnd w:id=\"\(number)\"/>")
  }

  /// Writes what a word processor works out, and what it shows until it does.
  func field(_ instruction: String, shown: String, _ xml: inout XMLWriter) {
    beginField(instruction, &xml)
    write(shown, Look(), &xml)
    endField(&xml)
  }

  func beginField(_ instruction: String, _ xml: inout XMLWriter) {
    xml.markup(
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
        + "\(instruction) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    )
  }

  func endField(_ xml: inout XMLWriter) {
    xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }

  private func write(_ text: String, _ look: Look, _ xml: inout XMLWriter) {
    let text = WordText.clean(text)
    guard !text.isEmpty else { return }
    for part in DirectedText.parts(of: text) {
      xml.markup("<w:r>\(look.properties(isFromRight: part.isFromRight))")
      xml.markup("<w:t xml:space=\"preserve\">")
      xml.text(part.text)
      xml.markup("</w:t></w:r>")
    }
  }
}

// Paragraphs.
extension WordRuns {
  /// Writes a paragraph of a line.
  func paragraph(
    _ style: WordStyle,
    _ line: [Inline],
    _ xml: inout XMLWriter,
    keepsWithNext: Bool = false,
    named anchor: ReportAnchor? = nil
  ) {
    let isFromRight = DirectedText.isFromRight(line)
    paragraph(style, &xml, keepsWithNext: keepsWithNext, isFromRight: isFromRight) { xml in
      mark(anchor, &xml) { write(line, &$0) }
    }
  }

  /// Writes a paragraph.
  func paragraph(
    _ style: WordStyle,
    _ xml: inout XMLWriter,
    keepsWithNext: Bool = false,
    isFromRight: Bool = false,
    _ content: (inout XMLWriter) -> Void
  ) {
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"\(style.id)\"/>")
    if keepsWithNext { xml.markup("<w:keepNext/>") }
    if isFromRight { xml.markup("<w:bidi/>") }
    xml.markup("</w:pPr>")
    content(&xml)
    xml.markup("</w:p>")
  }
}
