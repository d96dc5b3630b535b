/// A margin that pages of a document have: above or below, of the first page or of all others.
enum WordMargin: String, CaseIterable {
  case firstHeader = "header1"
  case header = "header2"
  case firstFooter = "footer1"
  case footer = "footer2"

  private var isHeader: Bool { self == .firstHeader || self == .header }

  private var isOfFirstPage: Bool { self == .firstHeader || self == .firstFooter }

  /// What the format calls it.
  var kind: String { isHeader ? "header" : "footer" }

  /// Its part, as seen from the document's folder.
  var target: String { "\(rawValue).xml" }

  var name: String { ["word", target].joined(separator: "/") }

  /// How a section says which margins its pages have.
  static var references: String {
    let first = WordParts.commonRelations.count - allCases.count + 1
    return allCases.enumerated().map { index, margin in
      let type = margin.isOfFirstPage ? "first" : "default"
      return "<w:\(margin.kind)Reference w:type=\"\(type)\" r:id=\"rId\(first + index)\"/>"
    }.joined()
  }
}

/// What stands in the margins of a document: whose it is on the first page, what it is on the others, and the
/// number of each page.
struct WordMargins {
  private let report: Report
  private let phrases: Phrases
  /// The picture of the letterhead.
  let logo: WordLogo?

  init(of report: Report) {
    self.report = report
    phrases = Phrases(report.language)
    logo = report.brand?.logo.map { WordLogo($0) }
  }

  /// The part of the file.
  func part(_ margin: WordMargin) -> [UInt8] {
    var xml = XMLWriter()
    let root = margin.kind == "header" ? "w:hdr" : "w:ftr"
    xml.element(root, WordParts.namespaces) { xml in
      switch margin {
      case .firstHeader: writeLetterhead(to: &xml)
      case .header:
        let title = Inline.text(report.title)
        let line = report.titleLanguage.map { [.foreign([title], $0)] } ?? [title]
        runs.paragraph(.header, line, &xml)
        writeStamp(to: &xml)
      case .firstFooter, .footer:
        if let footer = report.brand?.footer { runs.paragraph(.footer, [.text(footer)], &xml) }
        writeNumber(to: &xml)
      }
    }
    return xml.bytes
  }

  /// Margins hold no places that links lead to.
  private var runs: WordRuns { WordRuns(bookmarks: WordBookmarks([])) }

  private func writeLetterhead(to xml: inout XMLWriter) {
    guard let brand = report.brand else { return runs.paragraph(.header, [], &xml) }
    writeStamp(to: &xml)
    if let logo {
      let width = logo.columnWidth
      let rest = WordPage.upright.textWidth - width
      xml.markup(WordTable.begin(.panels, [width, rest], hasHead: false, hasTotal: false))
      xml.element("w:tr") { xml in
        xml.element("w:tc") { xml in
          xml.markup("<w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
          runs.paragraph(.organisation, &xml) { logo.write(brand.organisation, to: &$0) }
        }
        xml.element("w:tc") { xml in
          xml.markup(
            "<w:tcPr><w:tcW w:w=\"\(rest)\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
          )
          writeName(of: brand, to: &xml)
        }
      }
      xml.markup(WordTable.end)
    } else {
      writeName(of: brand, to: &xml)
    }
    runs.paragraph(.letterheadLine, [], &xml)
  }

  /// The office's name, with the lines around it where there are some.
  private func writeName(of brand: Brand, to xml: inout XMLWriter) {
    guard brand.hasLines else {
      return runs.paragraph(.organisation, [.text(brand.organisation)], &xml)
    }
    for line in brand.above { runs.paragraph(.letterheadAbove, [.text(line)], &xml) }
    runs.paragraph(.letterheadName, [.text(brand.organisation)], &xml)
    for line in brand.below { runs.paragraph(.letterheadBelow, [.text(line)], &xml) }
  }

  private func writeStamp(to xml: inout XMLWriter) {
    guard let mark = report.brand?.mark else { return }
    runs.paragraph(.stamp, [.text(phrases.say(mark.label))], &xml)
  }

  private func writeNumber(to xml: inout XMLWriter) {
    runs.paragraph(.pageNumber, &xml) { xml in
      runs.write([.text(phrases.pageWord + " ")], &xml)
      runs.field("PAGE", shown: "1", &xml)
      runs.write([.text(" \(phrases.ofPagesWord) ")], &xml)
      runs.field("NUMPAGES", shown: "1", &xml)
    }
  }
}
