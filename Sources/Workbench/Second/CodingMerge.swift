import GapModel

/// The edits that put a further coder's coding into a case, beside the codings that stand there.
///
/// A finding that is coded without a coder's name gets `codings`, of which the first is its own. What the
/// further coder did not reach stays as it is.
struct CodingMerge {
  /// The edits, to be made as one.
  private(set) var edits: [CaseEdit] = []
  /// How many findings get a coding.
  private(set) var count = 0

  private let content: Case
  private let text: CaseText
  private let coder: Coder
  private let owner: Coder.ID

  /// Prepares the edits.
  ///
  /// - Parameters:
  ///   - copy: The case as the further coder coded it.
  ///   - coder: The further coder.
  ///   - content: The case that it comes into, as its text says.
  ///   - text: That text.
  init(of copy: Case, by coder: Coder, into content: Case, _ text: CaseText) {
    self.content = content
    self.text = text
    self.coder = coder
    owner = content.firstCoder(beside: coder.id)
    for finding in copy.findings {
      guard let coding = finding.coding(of: coder.id), coding.saysAnything,
        let index = content.findings.index(of: finding.id)
      else { continue }
      count += 1
      add(coding, to: index)
    }
    if count > 0 { list() }
  }

  private mutating func add(_ coding: Coding, to index: Int) {
    let home = EditPath()["findings"][index]
    let entry = value(of: coding)
    let codings = content.findings[index].codings
    if text.has(home["codings"]) {
      if let place = codings.firstIndex(where: { $0.coder == coder.id }) {
        edits.append(.set(home["codings"][place], entry))
      } else {
        edits.append(.append(home["codings"], entry))
      }
      return
    }
    let own = text.keys(at: home).filter { isCoding($0) }
    guard let first = own.first else {
      edits.append(.set(home["codings"], .list([entry])))
      return
    }
    let words = own.compactMap { key in
      text.scalar(at: home[key]).map { YAMLValue.Entry(key, Self.value($0, of: key)) }
    }
    let mine = YAMLValue.mapping(
      [YAMLValue.Entry("coder", .word(owner.text))] + words,
      isInline: true
    )
    edits.append(.replace(home[first], with: YAMLValue.Entry("codings", .list([mine, entry]))))
    edits += own.dropFirst().map { .remove(home[$0]) }
  }

  /// Lists those who coded in the head of the case.
  private mutating func list() {
    let path = EditPath()["case"]["coders"]
    var listed = content.coders.map { $0.id }
    let isOwned = content.findings.contains { finding in
      finding.codings.contains { $0.coder == nil && $0.saysAnything }
    }
    if listed.isEmpty, isOwned {
      edits.append(.append(path, Self.value(of: Coder(id: owner))))
      listed.append(owner)
    }
    if !listed.contains(coder.id) { edits.append(.append(path, Self.value(of: coder))) }
  }

  /// Whether a key of a finding tells how it is coded.
  private func isCoding(_ key: String) -> Bool {
    PlaceName.Kind(rawValue: key) != nil || ["gap", "severity", "risk"].contains(key)
      || content.instrument.criteria.named(key) != nil
  }

  private func value(of coding: Coding) -> YAMLValue {
    let target = coding.target.map { [$0.entry] } ?? []
    let coder = YAMLValue.Entry("coder", .word(coder.id.text))
    return .mapping([coder] + target + coding.verdict.entries, isInline: true)
  }

  private static func value(of coder: Coder) -> YAMLValue {
    let name = coder.name.map { [YAMLValue.Entry("name", .text($0))] } ?? []
    return .mapping([YAMLValue.Entry("id", .word(coder.id.text))] + name, isInline: true)
  }

  private static func value(_ text: String, of key: String) -> YAMLValue {
    key == "gap" || key == "risk" ? .number(text) : .word(text)
  }
}

extension Case {
  /// Who made the codings that name no coder: the first that the case lists, else A.
  func firstCoder(beside other: Coder.ID? = nil) -> Coder.ID {
    coders.first?.id ?? (other == "A" ? "B" : "A")
  }
}

extension Coding {
  /// Whether it places the finding or decides anything.
  var saysAnything: Bool { target != nil || verdict != .unjudged }
}
