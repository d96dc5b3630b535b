import Foundation
import GapModel
import Testing

@Suite struct `Figures as files` {
  static let readers = ReportOptions.Reader.allCases

  @Test(arguments: ReportedCases.names, readers)
  func `Each is XML with a title, a description and a ground of its own`(
    _ name: String,
    _ reader: ReportOptions.Reader
  ) throws {
    let files = try ReportedCases.named(name).figures(ReportOptions(for: reader))
    // Of a study without efforts a leader gets the gap profile alone.
    #expect(files.count > (reader == .leader ? 0 : 1))
    for file in files {
      #expect(file.text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
      let picture = try DrawnPicture(file.text)
      let root = try #require(picture.elements.first)
      // Parsers tell the namespace apart from other attributes.
      #expect(file.text.contains(" xmlns=\"http://www.w3.org/2000/svg\""))
      #expect(root.attributes["role"] == "img")
      let size = try picture.size
      // Twice the drawing's units.
      #expect(try root.lengths("width", "height") == [size.width * 2, size.height * 2])
      #expect(picture.all("title").map(\.text).allSatisfy { !$0.isEmpty })
      #expect(picture.all("title").count == 1)
      #expect(picture.all("desc").map(\.text.isEmpty) == [false])
      let paper = try #require(picture.all("rect", "paper").first)
      #expect(try paper.lengths("x", "y", "width", "height") == [0, 0, size.width, size.height])
    }
  }

  @Test(arguments: ReportedCases.names)
  func `None needs a variable, a script or anything from outside`(_ name: String) throws {
    for file in try ReportedCases.named(name).figures() {
      for word in ["var(", "currentColor", "url(", "@import", "<script", "href", "<image"] {
        #expect(!file.text.contains(word), "\(file.name): \(word)")
      }
      // The namespace is a name, not a place.
      #expect(file.text.components(separatedBy: "http").count == 2)
    }
  }

  /// The classes that the rules of a file's style name.
  private func styled(_ picture: DrawnPicture) -> Set<String> {
    let sheet = picture.all("style").map(\.text).joined()
    let selectors = sheet.split(separator: "}").map { $0.prefix { $0 != "{" } }
    let names = selectors.flatMap {
      $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
    }
    return Set(names.flatMap { $0.split(separator: ".").map(String.init) })
  }

  @Test(arguments: ReportedCases.names)
  func `Every class has a rule`(_ name: String) throws {
    for file in try ReportedCases.named(name).figures() {
      let picture = try DrawnPicture(file.text)
      // Labels look as every text does, by a rule for all.
      let classes = Set(picture.elements.flatMap(\.classes)).subtracting(["bar-label"])
      #expect(classes.subtracting(styled(picture)).isEmpty, "\(file.name)")
    }
  }

  @Test
  func `Every class has a rule with more ratings than five`() throws {
    let base = try Shipped.five
    let bands = (0..<6).map { index in
      Band(
        rating: base.bands[0].rating,
        from: Double(index) * 10 / 6,
        to: Double(index + 1) * 10 / 6,
        label: base.bands[0].label,
        meaning: base.bands[0].meaning,
        success: base.bands[0].success
      )
    }
    let scored = try PictureCase(instrument: base.with(bands: bands), gaps: [("technology", 10)])
      .scored()
    for file in scored.figures() {
      let picture = try DrawnPicture(file.text)
      let classes = Set(picture.elements.flatMap(\.classes)).subtracting(["bar-label"])
      #expect(classes.subtracting(styled(picture)).isEmpty, "\(file.name)")
    }
  }

  @Test(arguments: ReportedCases.names, readers)
  func `Their names are unique and say what they show`(
    _ name: String,
    _ reader: ReportOptions.Reader
  ) throws {
    let scored = try ReportedCases.named(name)
    let names = scored.figures(ReportOptions(for: reader)).map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.hasSuffix(".svg"))
      #expect(name.dropLast(4).allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    }
    let other = scored.figures(ReportOptions(languages: [.en], for: reader)).map(\.name)
    #expect(names == other)
  }

  @Test func `Everything has its file`() throws {
    let names = try ReportedCases.everything().figures().map(\.name)
    #expect(
      names == [
        "gap-profile.svg", "radar.svg", "implementation-model.svg", "priority-matrix.svg",
        "index-spbe-2020.svg", "index-pemdi-2026.svg", "evidence-map.svg",
      ]
    )
  }

  @Test
  func `Sections that share a picture write it once`() throws {
    let options = ReportOptions(sections: [.decisions, .priorities])
    let names = try ReportedCases.everything().figures(options).map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: ReportedCases.names)
  func `The same case gives the same bytes`(_ name: String) throws {
    let again =
      switch name {
      case "everything": try ReportedCases.everything()
      case "neutral": try ReportedCases.neutral()
      default: try ReportedCases.sikepo()
      }
    #expect(again.figures() == (try ReportedCases.named(name).figures()))
  }

  @Test func `They speak the report's first language`() throws {
    let scored = try ReportedCases.everything()
    let both = scored.figures(ReportOptions(languages: [.en, .id]))
    #expect(both == scored.figures(ReportOptions(languages: [.en])))
    #expect(both != scored.figures(ReportOptions(languages: [.id])))
  }

  @Test func `What a case says is text, whatever it is`() throws {
    let nasty = "</text></svg><script>alert(1)</script> & ]]> <!-- 'x'"
    let scored = try PictureCase(
      title: nasty,
      rest: """
        recommendations:
          - {id: R1, title: "\(nasty)", addresses: [technology], leverage: direct}
        model: {input: ["\(nasty)"]}

        """
    ).scored()
    let picture = try scored.picture("implementation-model")
    let words = picture.texts.joined().filter { $0 != " " }
    #expect(words.contains("<script>alert(1)</script>"))
    #expect(picture.all("script").isEmpty)
    // The matrix names recommendations by their ids alone.
    #expect(
      !scored.figures().contains { $0.name == "priority-matrix.svg" && $0.text.contains("alert") }
    )
  }

  /// The studies and the cases made up to show everything.
  static let drawnCases =
    ["bandar-lampung-ekinerja", "hst-bkpsdmd", "sumut-ekinerja"] + ReportedCases.names

  private func drawn(_ name: String, _ language: Language) throws -> [FigureFile] {
    let isStudy = !ReportedCases.names.contains(name)
    let scored =
      isStudy
      ? try ScoredCase(ProjectFiles.document("cases/\(name).yaml"), from: "\(name).yaml")
      : try ReportedCases.named(name)
    return scored.figures(ReportOptions(languages: [language]))
  }

  @Test(arguments: drawnCases, Language.allCases)
  func `Their words can be read`(_ name: String, _ language: Language) throws {
    for file in try drawn(name, language) where file.name != "priority-matrix.svg" {
      try DrawnPicture(file.text).expectReadable()
    }
  }

  @Test(
    arguments: drawnCases,
    Language.allCases
  )
  func `The words of the matrix can be read`(_ name: String, _ language: Language) throws {
    for file in try drawn(name, language) where file.name == "priority-matrix.svg" {
      try DrawnPicture(file.text).expectReadable()
    }
  }
}
