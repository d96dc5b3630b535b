/// The words of a case that are written as labels, with the ids that they stand for.
struct LabelledWords {
  private let assessedCase: Case
  private let text: CaseText
  private var edits: [TextEdit] = []

  /// The edits that write ids in the place of labels.
  ///
  /// - Parameters:
  ///   - text: The text of a file without errors.
  ///   - cases: Its cases, in the order of the file.
  /// - Returns: The edits in the order of the text.
  static func edits(in text: CaseText, of cases: [Case]) -> [TextEdit] {
    zip(text.documents, cases).flatMap { document, assessedCase in
      var words = LabelledWords(assessedCase: assessedCase, text: text)
      words.readDocument(document)
      return words.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  private init(assessedCase: Case, text: CaseText) {
    self.assessedCase = assessedCase
    self.text = text
  }

  private var instrument: Instrument { assessedCase.instrument }

  private mutating func readDocument(_ document: YAMLNode) {
    for entry in document[.case]?.entries ?? [] where entry.key.text == HeadKey.language.rawValue {
      write(entry.value, Language.allCases.named(entry.value.text ?? "")?.key)
    }
    for index in document[.indices]?.items ?? [] { readIndex(index) }
    for source in document[.sources]?.items ?? [] { readSource(source) }
    for expectation in document[.design]?.items ?? [] { readExpectation(expectation) }
    for finding in document[.findings]?.items ?? [] { readFinding(finding) }
    for judgement in document[.judgements]?.items ?? [] { readJudgement(judgement) }
    for recommendation in document[.recommendations]?.items ?? [] {
      readRecommendation(recommendation)
    }
  }

  // MARK: Sections

  private mutating func readIndex(_ index: YAMLNode) {
    each(of: index) { (key: IndexKey, value, word, words) in
      if key == .scheme { words.write(value, words.instrument.indices.named(word)?.key) }
    }
  }

  private mutating func readSource(_ source: YAMLNode) {
    each(of: source) { (key: SourceKey, value, word, words) in
      if key == .technique { words.write(value, words.instrument.techniques.named(word)?.key) }
    }
  }

  private mutating func readExpectation(_ expectation: YAMLNode) {
    var dimension: Dimension?
    each(of: expectation) { (key: ExpectationKey, value, word, words) in
      guard key == .dimension else { return }
      dimension = words.instrument.dimensions.named(word)
      words.write(value, dimension?.key)
    }
    each(of: expectation) { (key: ExpectationKey, value, word, words) in
      if key == .indicator { words.write(value, dimension?.indicators.named(word)?.key) }
    }
  }

  private mutating func readFinding(_ finding: YAMLNode) {
    readCoding(finding)
    each(of: finding) { (key: FindingKey, value, word, words) in
      switch key {
      case .factor: words.write(value, Factor.allCases.named(word)?.key)
      case .codings: for coding in value.items ?? [] { words.readCoding(coding) }
      case .agreed: words.readCoding(value)
      default: break
      }
    }
  }

  private mutating func readCoding(_ coding: YAMLNode) {
    for entry in coding.entries ?? [] {
      guard let key = entry.key.text, let word = entry.value.text else { continue }
      switch CodingKey(rawValue: key) {
      case .indicator: write(entry.value, indicator(word))
      case .dimension: write(entry.value, instrument.dimensions.named(word)?.key)
      case .severity: write(entry.value, instrument.ladder.named(word)?.key)
      case nil:
        let criterion = instrument.criteria.first { $0.key == key }
        write(entry.value, criterion?.steps.named(word)?.key)
      default: break
      }
    }
  }

  private mutating func readJudgement(_ judgement: YAMLNode) {
    each(of: judgement) { (key: JudgementKey, value, word, words) in
      switch key {
      case .dimension: words.write(value, words.instrument.dimensions.named(word)?.key)
      case .rating: words.write(value, words.instrument.bands.named(word)?.key)
      default: break
      }
    }
  }

  private mutating func readRecommendation(_ recommendation: YAMLNode) {
    each(of: recommendation) { (key: RecommendationKey, value, word, words) in
      switch key {
      case .addresses: for item in value.items ?? [] { words.write(item, words.target(item.text)) }
      case .leverage: words.write(value, words.instrument.leverages.named(word)?.key)
      case .direction: words.write(value, Direction.allCases.named(word)?.key)
      case .effort: words.write(value, Effort.allCases.named(word)?.key)
      case .status: words.write(value, Status.allCases.named(word)?.key)
      case .serves:
        for item in value.items ?? [] {
          words.write(item, words.instrument.aims.named(item.text ?? "")?.key)
        }
      default: break
      }
    }
  }

  // MARK: Words

  private mutating func each<Key: FieldKey>(
    of node: YAMLNode,
    _ read: (Key, YAMLNode, String, inout LabelledWords) -> Void
  ) {
    for entry in node.entries ?? [] {
      guard let key = entry.key.text.flatMap({ Key(rawValue: $0) }) else { continue }
      read(key, entry.value, entry.value.text ?? "", &self)
    }
  }

  /// The id of what an indicator's two words name.
  private func indicator(_ word: String) -> String? {
    let parts = word.split(separator: "/", maxSplits: 1).map { String($0).withSingleBlanks }
    guard parts.count == 2, let dimension = instrument.dimensions.named(parts[0]),
      let indicator = dimension.indicators.named(parts[1])
    else { return nil }
    return "\(dimension.key)/\(indicator.key)"
  }

  /// The id of what a recommendation addresses; an expectation's own id comes before any label.
  private func target(_ word: String?) -> String? {
    guard let word, !assessedCase.design.contains(where: { $0.id.text == word }) else { return nil }
    return instrument.dimensions.named(word)?.key ?? indicator(word)
  }

  private mutating func write(_ node: YAMLNode, _ id: String?) {
    guard let id, let word = node.text, word != id, !node.isNull,
      let edit = text.edit(forWord: id, at: node.range.lowerBound)
    else { return }
    edits.append(edit)
  }
}

extension YAMLNode {
  /// The value of a section of a case.
  fileprivate subscript(key: DocumentKey) -> YAMLNode? {
    entries?.first { $0.key.text == key.rawValue }?.value
  }
}

extension Mending {
  /// Writes ids in the place of labels, if the file has no errors.
  ///
  /// - Parameter read: Reads a text as a case file.
  /// - Returns: Whether it could be looked for labels: not in a file with errors, whose words may mean
  ///   anything.
  /// - Throws: What reading throws.
  @discardableResult
  public mutating func writeIDs(_ read: ([UInt8]) throws -> CaseReader.Result) throws -> Bool {
    let before = try read(text.bytes)
    let cases = before.documents.map { $0.content }
    guard !before.diagnostics.hasErrors, cases.count == text.documents.count else { return false }
    _ = try make(LabelledWords.edits(in: text, of: cases)) { bytes in
      let after = try read(bytes)
      let isSame = after.documents.map { $0.content } == cases
      return isSame && !after.diagnostics.hasErrors ? after.diagnostics : nil
    }
    return true
  }
}
