/// What comes of a segment's place: its quote, or where it is in words.
struct RefiCut {
  var quote: String?
  var locator: String?
  /// Its place as the file counts.
  var span: Range<Int>?
}

/// Cuts all quotes of a project out of its texts, each of which is read once.
struct RefiCutter {
  private let project: RefiProject
  private let texts: RefiTexts
  private let names: [String]
  private let locator: ProjectLocator
  /// What comes of each segment, in their order.
  private(set) var cuts: [RefiCut]
  /// What is doubtful in the texts.
  private(set) var remarks: [ImportRemark] = []

  /// Begins with no cuts.
  ///
  /// - Parameters:
  ///   - project: What the project file says.
  ///   - texts: The texts beside it.
  ///   - names: The names of its sources.
  ///   - locator: Says places in words.
  init(
    _ project: RefiProject,
    _ texts: RefiTexts,
    _ names: [String],
    _ locator: ProjectLocator
  ) {
    self.project = project
    self.texts = texts
    self.names = names
    self.locator = locator
    cuts = project.segments.map { _ in RefiCut() }
  }

  /// Cuts.
  ///
  /// - Throws: That a text in the archive is damaged.
  mutating func cut() throws(ImportFault) {
    var groups: [Origin: [Int]] = [:]
    var order: [Origin] = []
    for (index, segment) in project.segments.enumerated() where segment.source != nil {
      place(index)
      guard cuts[index].span != nil || isCharacters(segment.place) else { continue }
      let origin = origin(of: segment.text)
      if groups[origin] == nil { order.append(origin) }
      groups[origin, default: []].append(index)
    }
    for origin in order { try cut(groups[origin] ?? [], from: origin) }
    try takeOwnTexts()
  }

  /// Where a text comes from: two of a project can be one file.
  private enum Origin: Hashable {
    case file(String)
    case content(Int)
    case missing(Int?)
  }

  private func origin(of text: Int?) -> Origin {
    guard let text else { return .missing(nil) }
    if project.texts[text].content != nil { return .content(text) }
    if let path = project.texts[text].path, let entry = texts.entry(at: path) {
      return .file(entry.name)
    }
    return .missing(text)
  }

  private func stored(_ origin: Origin) throws(ImportFault) -> StoredText? {
    switch origin {
    case .missing: nil
    case .content(let text): project.texts[text].content.map { StoredText($0) }
    case .file(let name):
      if let entry = texts.entry(named: name) { try texts.text(of: entry) } else { nil }
    }
  }

  private func isCharacters(_ place: RefiProject.Place) -> Bool {
    if case .characters = place { return true }
    return false
  }

  /// Says where a segment is, before its text is looked up.
  private mutating func place(_ index: Int) {
    switch project.segments[index].place {
    case .whole: cuts[index].locator = locator.whole
    case .page(let page): cuts[index].locator = page.map { locator.page($0) }
    case .time(let from, let to): cuts[index].locator = from.map { locator.time($0, to) }
    case .rectangle(let corners):
      guard let firstX = corners.firstX, let firstY = corners.firstY, let secondX = corners.secondX,
        let secondY = corners.secondY
      else { return }
      cuts[index].locator = locator.rectangle((firstX, firstY), (secondX, secondY))
    case .characters(let from, let to): cuts[index].span = Self.span(from, to)
    case .syncPoints(let from, let to):
      let from = from.flatMap { project.syncPoints[$0] }
      let to = to.flatMap { project.syncPoints[$0] }
      cuts[index].locator = from?.milliseconds.map { locator.time($0, to?.milliseconds) }
      cuts[index].span = Self.span(from?.position, to?.position)
    }
  }

  private static func span(_ from: Int?, _ to: Int?) -> Range<Int>? {
    guard let from, let to, from >= 0, from <= to else { return nil }
    return from..<to
  }

  private mutating func cut(_ segments: [Int], from origin: Origin) throws(ImportFault) {
    let document = project.segments[segments[0]].source.map { names[$0] } ?? ""
    guard let stored = try stored(origin) else {
      for index in segments { sayCharacters(index) }
      remarks.append(.textMissing(document, segments: segments.count))
      return
    }
    if stored.isRepaired { remarks.append(.textRepaired(document)) }
    if GarbledText.isLikely(stored.bytes) { remarks.append(.garbled(document)) }
    let spans = segments.filter { cuts[$0].span?.isEmpty == false }
    let samples = spans.map {
      ChosenReading.Sample(span: cuts[$0].span ?? 0..<0, words: project.segments[$0].name)
    }
    let chosen = ChosenReading(samples, in: stored, usual: .asOne)
    for index in spans {
      let quote = cuts[index].span.flatMap { chosen.text.words(of: $0) }
      let plain = quote?.withPlainBreaks.trimmedText ?? ""
      cuts[index].quote = plain.isEmpty ? nil : plain
    }
    let empty = segments.filter { cuts[$0].quote == nil }
    for index in empty { sayCharacters(index) }
    if !empty.isEmpty { remarks.append(.outside(document, empty.count)) }
    if chosen.isOpen {
      remarks.append(.readingOpen(document, chosen.reading))
    } else if chosen.agreeing > 0, chosen.isNotable {
      remarks.append(.readingChosen(document, chosen.reading, chosen.agreeing, of: chosen.compared))
    }
  }

  /// Gives a segment without a quote its place in characters, where it has none in words.
  private mutating func sayCharacters(_ index: Int) {
    guard cuts[index].locator == nil,
      case .characters(let from, let to) = project.segments[index].place,
      let from, let to
    else { return }
    cuts[index].locator = locator.characters(from, to)
  }

  /// Some programs write the words of a part of a page beside it.
  private mutating func takeOwnTexts() throws(ImportFault) {
    for (index, segment) in project.segments.enumerated() {
      guard let text = segment.ownText, cuts[index].quote == nil else { continue }
      let words = try stored(origin(of: text))?.words.withPlainBreaks.trimmedText ?? ""
      if !words.isEmpty { cuts[index].quote = words }
    }
  }
}
