import GapModel
import Testing

/// Every rating leads to its basis, each basis to its findings, each finding to its source and back, and
/// every recommendation to the gap it closes.
@Suite struct `The trail through a report` {
  static let names = ReportedCases.names

  /// The places and the links of a report, in whichever format.
  struct Trail {
    /// The anchors that each place's row or section links to.
    let links: [String: Set<String>]
    /// Every link, wherever it stands.
    let all: [String]
    /// The lines of a Markdown report that link to something, with what they link to.
    var lines: [(text: String, links: Set<String>)] = []

    init(page text: String) {
      let page = PageScan(text)
      var links: [String: Set<String>] = [:]
      // A row's own name and those of words in it, and what the row links to.
      var names: [String] = []
      var own: Set<String> = []
      for piece in page.pieces {
        if piece.tag == "tr" { (names, own) = ([], []) }
        if let name = piece.attributes["id"] { names.append(name) }
        if piece.tag == "a", let link = piece.attributes["href"] {
          own.insert(String(link.dropFirst()))
        }
        if piece.tag == "/tr" { for name in names { links[name, default: []].formUnion(own) } }
      }
      for id in page.values(of: "id") where links[id] == nil { links[id] = [] }
      self.links = links
      all = page.values(of: "href").map { String($0.dropFirst()) }
    }

    init(markdown text: String) {
      var links: [String: Set<String>] = [:]
      var all: [String] = []
      for line in text.split(separator: "\n") {
        let own = line.split(separator: "](#").dropFirst().map { String($0.prefix { $0 != ")" }) }
        all += own
        if !own.isEmpty { lines.append((String(line), Set(own))) }
        let places = line.split(separator: "<span id=\"", omittingEmptySubsequences: false)
          .dropFirst()
        for place in places {
          links[String(place.prefix { $0 != "\"" }), default: []].formUnion(own)
        }
      }
      self.links = links
      self.all = all
    }

    func from(_ place: String) -> Set<String> { links[place] ?? [] }

    /// What the only row that names something in brackets links to, in Markdown.
    func from(rowOf name: String) throws -> Set<String> {
      let rows = lines.filter { $0.text.contains("(\(name))") }
      #expect(rows.count == 1, "\(name)")
      return try #require(rows.first).links
    }
  }

  private static func trail(
    _ scored: ScoredCase,
    _ format: ReportFormat,
    _ options: ReportOptions
  ) -> Trail {
    let text = scored.report(as: format, options)
    return format == .html ? Trail(page: text) : Trail(markdown: text)
  }

  @Test(arguments: names, ReportFormat.usual)
  func `A rating leads to its basis, a basis to its findings`(
    _ name: String,
    _ format: ReportFormat
  ) throws {
    let scored = try ReportedCases.named(name)
    let trail = Self.trail(scored, format, ReportOptions())
    var told = 0
    for dimension in scored.assessment.dimensions {
      let basis = "basis-\(dimension.dimension)"
      // In the summary, the table of success and the evidence.
      if dimension.gap != nil { #expect(trail.all.count { $0 == basis } >= 3, "\(basis)") }
      let findings = BasisText(of: dimension, in: scored.assessment.assessedCase).findings
      for finding in findings {
        #expect(trail.from(basis).contains("finding-\(finding)"), "\(basis) to \(finding)")
        told += 1
      }
      if dimension.isApplicable, dimension.gap != nil { #expect(!findings.isEmpty, "\(basis)") }
    }
    #expect(told > 5)
  }

  @Test(arguments: names, ReportFormat.usual)
  func `A finding leads to its sources and to its expectation, and these back`(
    _ name: String,
    _ format: ReportFormat
  ) throws {
    let scored = try ReportedCases.named(name)
    let content = scored.assessment.assessedCase
    let trail = Self.trail(scored, format, ReportOptions())
    // All of them: judged, only feared, and waiting.
    for finding in content.findings {
      let place = "finding-\(finding.id)"
      for source in finding.sources {
        #expect(trail.from(place).contains("source-\(source)"), "\(place) to \(source)")
        #expect(trail.from("source-\(source)").contains(place), "\(source) back to \(place)")
      }
      // An expectation's sources stand where its gap is counted.
      let coding = Consensus.of(finding)
      guard case .expectation(let expectation) = coding.target, case .judged = coding.verdict else {
        continue
      }
      #expect(trail.from(place).contains("expectation-\(expectation)"), "\(place)")
      for source in finding.sources {
        #expect(trail.from("expectation-\(expectation)").contains("source-\(source)"))
      }
    }
  }

  @Test(arguments: names, ReportFormat.usual)
  func `A recommendation leads to every gap it closes and finding it answers`(
    _ name: String,
    _ format: ReportFormat
  ) throws {
    let scored = try ReportedCases.named(name)
    let trail = Self.trail(scored, format, ReportOptions())
    let recommendations = scored.assessment.assessedCase.recommendations
    #expect(recommendations.count > 3)
    for recommendation in recommendations {
      let place = "recommendation-\(recommendation.id)"
      // What was dropped stands in the table of priorities alone, so no link leads there, and Markdown
      // names only places that links lead to.
      let isLinked = format == .html || recommendation.status != .dropped
      let links = try isLinked ? trail.from(place) : trail.from(rowOf: recommendation.id.text)
      #expect(isLinked || trail.links[place] == nil, "\(place)")
      for target in recommendation.addresses {
        let gap =
          switch target {
          case .dimension(let id): "basis-\(id)"
          case .indicator(let reference): "basis-\(reference.dimension)"
          case .expectation(let id): "expectation-\(id)"
          }
        #expect(links.contains(gap), "\(place) to \(gap)")
        #expect(trail.links[gap] != nil, "\(gap)")
      }
      for finding in recommendation.findings {
        #expect(links.contains("finding-\(finding)"), "\(place) to \(finding)")
      }
    }
  }

  @Test(arguments: names, ReportFormat.usual)
  func `Places have the same names in each language and at each run`(
    _ name: String,
    _ format: ReportFormat
  ) throws {
    let scored = try ReportedCases.named(name)
    let trails = Language.allCases.map {
      Self.trail(scored, format, ReportOptions(languages: [$0]))
    }
    #expect(trails[0].links == trails[1].links)
    #expect(trails[0].all == trails[1].all)
    let again = Self.trail(scored, format, ReportOptions(languages: [.id]))
    #expect(again.links == trails[0].links)
  }

  /// What nobody may find in any report: a link that leads nowhere, or a name given twice.
  private static func faults(_ text: String, _ format: ReportFormat) -> [String] {
    let trail = format == .html ? Trail(page: text) : Trail(markdown: text)
    let ids =
      format == .html
      ? PageScan(text).values(of: "id")
      : text.split(separator: "<span id=\"", omittingEmptySubsequences: false).dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
    let dangling = Set(trail.all).subtracting(ids).map { "\($0) leads nowhere" }
    let twice = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys
    return (dangling + twice.map { "\($0) is given twice" }).sorted()
  }

  @Test(arguments: names, ReportSection.ofCase)
  func `A section alone has no link that leads nowhere`(
    _ name: String,
    _ section: ReportSection
  ) throws {
    let scored = try ReportedCases.named(name)
    for format in ReportFormat.usual {
      let text = scored.report(as: format, ReportOptions(isByGroup: true, sections: [section]))
      #expect(Self.faults(text, format) == [])
    }
  }

  @Test(arguments: names, ReportOptions.Reader.allCases)
  func `No reader's report has a link that leads nowhere`(
    _ name: String,
    _ reader: ReportOptions.Reader
  ) throws {
    let scored = try ReportedCases.named(name)
    for format in ReportFormat.usual {
      let text = scored.report(as: format, ReportOptions(isByGroup: true, for: reader))
      #expect(Self.faults(text, format) == [])
    }
  }

  @Test(arguments: names, ReportOptions.Reader.allCases)
  func `Both languages stand on one page without a name given twice`(
    _ name: String,
    _ reader: ReportOptions.Reader
  ) throws {
    let scored = try ReportedCases.named(name)
    let options = ReportOptions(languages: [.id, .en], isByGroup: true, for: reader)
    let text = scored.report(as: .html, options)
    #expect(Self.faults(text, .html) == [])
    let one = scored.report(
      as: .html,
      ReportOptions(languages: [.id], isByGroup: true, for: reader)
    )
    let places = Set(PageScan(one).values(of: "id"))
    let ids = Set(PageScan(text).values(of: "id"))
    // The first language keeps its names, the other has them with its own in front.
    let expected = places.union(places.map { "en-\($0)" }).union(["language-id", "language-en"])
    #expect(ids == expected)
  }

  @Test func `Links of the second language stay within it`() throws {
    let options = ReportOptions(languages: [.id, .en])
    let text = try ReportedCases.everything().report(as: .html, options)
    let page = PageScan(text)
    let start = try #require(
      page.pieces.firstIndex { $0.attributes["id"] == "language-en" }
    )
    let links = page.pieces[start...].compactMap { $0.attributes["href"] }
    #expect(links.count > 50)
    #expect(links.allSatisfy { $0.hasPrefix("#en-") })
    let first = page.pieces[..<start].compactMap { $0.attributes["href"] }
    #expect(first.allSatisfy { !$0.hasPrefix("#en-") })
  }

  @Test(
    arguments: ReportFormat.usual
  )
  func `All sections together give no name twice`(_ format: ReportFormat) throws {
    let options = ReportOptions(isByGroup: true, sections: ReportSection.ofCase)
    let text = try ReportedCases.everything().report(as: format, options)
    #expect(Self.faults(text, format) == [])
  }

  @Test(arguments: ReportFormat.usual)
  func `A case read through a crosswalk has its trail too`(_ format: ReportFormat) throws {
    let scored = try SmallFramework.scored()
    let text = scored.report(as: format)
    #expect(Self.faults(text, format) == [])
    let trail = format == .html ? Trail(page: text) : Trail(markdown: text)
    // F4 is of E2, which the channel's indicator brings to technology.
    #expect(trail.from("finding-F4").isSuperset(of: ["source-I1", "expectation-E2"]))
    #expect(trail.from("source-I1").contains("finding-F4"))
  }
}
