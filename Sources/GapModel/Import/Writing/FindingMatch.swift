/// Knows findings of a case again in a file: each is found once, by the surest sign first.
struct FindingMatch {
  /// For each finding of the file, the place of the one in the case that it is.
  private(set) var indices: [Int?]
  /// Findings of the file whose id the case does not have, and that were known by their words.
  private(set) var byWords: [(place: ImportPlace?, id: String, own: String)] = []
  /// Rows of a sheet that was sent out whose ids belong to findings with other words, as where one column alone was
  /// sorted.
  private(set) var strangers: [(place: ImportPlace?, id: String, text: String, own: String)] = []

  private let own: [WrittenCase.Finding]
  private let new: [PreparedFinding]
  private var isFound: [Bool]

  /// Looks for the findings of a file among those of a case.
  ///
  /// - Parameters:
  ///   - own: Those of the case.
  ///   - new: Those of the file.
  ///   - sources: The ids by the index of each source in the file, for the sources that the case has.
  ///   - isOwnSheet: Whether the file says that it is a sheet of this case.
  init(
    _ own: [WrittenCase.Finding],
    _ new: [PreparedFinding],
    sources: [Int: String],
    isOwnSheet: Bool
  ) {
    self.own = own
    self.new = new
    indices = new.map { _ in nil }
    isFound = own.map { _ in false }
    guard !own.isEmpty else { return }
    // Where it lies in its document, in whatever file.
    match(
      { finding in finding.origin.span.map { span in Self.keys(finding.origin, [span]) } ?? [] },
      { finding in finding.origin.span.map { span in Self.keys(finding.origin, [span]) } ?? [] }
    )
    matchIDs(isOwnSheet: isOwnSheet)
    // What its program calls it, in its document or in the same words.
    match(
      { finding in finding.origin.id.map { id in Self.keys(finding.origin, ["", id]) } ?? [] },
      { finding in finding.origin.id.map { id in Self.keys(finding.origin, ["", id]) } ?? [] }
    )
    match(
      { Self.keys($0.origin, withID: [$0.values["quote"], $0.values["statement"]]) },
      { Self.keys($0.origin, withID: [$0.quote, $0.statement]) },
      isAllowed: Self.isInOneDocument
    )
    match(
      { Self.keys($0.origin, quote: $0.values["quote"]) },
      { Self.keys($0.origin, quote: $0.quote) },
      isUnique: true,
      isAllowed: Self.isInOneDocument
    )
    match(
      { Self.keys($0.origin, withID: [$0.origin.file]) },
      { Self.keys($0.origin, withID: [$0.origin.file]) },
      isAllowed: Self.isInOneDocument
    )
    match({ Self.words($0) }, { Self.words($0) })
    matchRows(sources)
  }

  // MARK: Signs

  private static func keys(_ origin: FindingOrigin, _ sign: [String?]) -> [[String?]] {
    origin.documents.flatMap { document in
      origin.codes.map { code -> [String?] in
        var key: [String?] = [document, code]
        key += sign
        return key
      }
    }
  }

  private static func keys(_ origin: FindingOrigin, withID texts: [String?]) -> [[String?]] {
    guard let id = origin.id else { return [] }
    return texts.compactMap { ImportedWords.name($0) }.flatMap { text in
      origin.codes.map { code -> [String?] in [id, code, text] }
    }
  }

  private static func keys(_ origin: FindingOrigin, quote: String?) -> [[String?]] {
    guard origin.code != nil, let quote = ImportedWords.name(quote) else { return [] }
    return origin.codes.map { [$0, quote] }
  }

  /// The words of a finding that nothing else tells apart.
  private static func words(_ finding: WrittenCase.Finding) -> [[String?]] {
    let origin = finding.origin
    return [
      [
        origin.file, origin.code, origin.span, finding.values["statement"]?.withSingleBlanks,
        finding.values["quote"]?.withSingleBlanks, finding.values["locator"]?.withSingleBlanks,
      ]
    ]
  }

  private static func words(_ finding: PreparedFinding) -> [[String?]] {
    let origin = finding.origin
    guard finding.id == nil, origin.id == nil else { return [] }
    guard origin.span == nil || origin.documents.isEmpty else { return [] }
    return [
      [
        origin.file, origin.code, origin.span, finding.statement?.withSingleBlanks,
        finding.quote?.withSingleBlanks, finding.locator,
      ]
    ]
  }

  /// How long a text is that nobody says twice by chance.
  private static let telling = 40

  private static func isInOneDocument(_ own: WrittenCase.Finding, _ new: PreparedFinding) -> Bool {
    !own.origin.isOfOtherDocument(than: new.origin)
      || (new.quote ?? "").utf8.count >= telling
        && own.values["quote"]?.withSingleBlanks == new.quote?.withSingleBlanks
  }

  // MARK: Looking

  private mutating func match(
    _ ownKeys: (WrittenCase.Finding) -> [[String?]],
    _ newKeys: (PreparedFinding) -> [[String?]],
    isUnique: Bool = false,
    isAllowed: (WrittenCase.Finding, PreparedFinding) -> Bool = { _, _ in true }
  ) {
    guard indices.contains(where: { $0 == nil }) else { return }
    var places: [[String?]: [Int]] = [:]
    for (place, finding) in own.enumerated() {
      for key in ownKeys(finding).uniqued { places[key, default: []].append(place) }
    }
    guard !places.isEmpty else { return }
    var counts: [[String?]: Int] = [:]
    if isUnique {
      for finding in new { for key in newKeys(finding).uniqued { counts[key, default: 0] += 1 } }
    }
    for (place, finding) in new.enumerated() where indices[place] == nil {
      for key in newKeys(finding) {
        guard let all = places[key], !isUnique || all.count == 1 && counts[key] == 1,
          let index = all.first(where: { !isFound[$0] && isAllowed(own[$0], finding) })
        else { continue }
        take(index, for: place)
        break
      }
    }
  }

  private mutating func take(_ index: Int, for place: Int) {
    indices[place] = index
    isFound[index] = true
  }

  /// Knows findings by their ids: as they are, then whatever letters and zeros they are written with.
  private mutating func matchIDs(isOwnSheet: Bool) {
    let forms: [(String) -> String] = [
      { $0.withSingleBlanks }, { $0.withSingleBlanks.lowercased() },
      { Self.withoutZeros($0.withSingleBlanks.lowercased()) },
    ]
    for form in forms {
      var places: [String: Int] = [:]
      for (place, finding) in own.enumerated() where places[form(finding.id)] == nil {
        places[form(finding.id)] = place
      }
      for (place, finding) in new.enumerated() where indices[place] == nil {
        guard let id = finding.id, let index = places[form(id)], !isFound[index] else { continue }
        guard isLikely(own[index], finding) else {
          if isOwnSheet, let text = finding.statement, let old = own[index].values["statement"] {
            strangers.append((finding.place, id, text, old))
            take(index, for: place)
          }
          continue
        }
        take(index, for: place)
      }
    }
  }

  /// Whether a row of a table has more in common with a finding than its number.
  ///
  /// Tables that nobody sent out count from 1, each for itself.
  private func isLikely(_ own: WrittenCase.Finding, _ new: PreparedFinding) -> Bool {
    if own.origin.file != nil, own.origin.file == new.origin.file { return true }
    guard let old = own.values["statement"], let text = new.statement else { return true }
    if ImportedWords.clean(old) == text { return true }
    let words = { (text: String) in
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let (before, after) = (words(old), words(text))
    return before.count { after.contains($0) } * 2 >= min(before.count, after.count)
  }

  /// An id whose numbers begin without zeros: `f4` for `f04`.
  private static func withoutZeros(_ id: String) -> String {
    var text: [UInt8] = []
    var zeros: [UInt8] = []
    var isInNumber = false
    for byte in id.utf8 {
      let isDigit = byte.isASCIIDigit
      if isDigit, byte == UInt8(ascii: "0"), !isInNumber {
        zeros.append(byte)
        continue
      }
      if !isDigit, !zeros.isEmpty { text.append(UInt8(ascii: "0")) }
      zeros = []
      isInNumber = isDigit
      text.append(byte)
    }
    if !zeros.isEmpty { text.append(UInt8(ascii: "0")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Knows rows by what they say and where it comes from, where one finding alone says so.
  private mutating func matchRows(_ sources: [Int: String]) {
    var counts: [String: Int] = [:]
    for finding in new { if let text = finding.statement { counts[text, default: 0] += 1 } }
    var places: [String: [Int]] = [:]
    for (place, finding) in own.enumerated() {
      if let text = finding.values["statement"].flatMap({ ImportedWords.clean($0) }) {
        places[text, default: []].append(place)
      }
    }
    for (place, finding) in new.enumerated() where indices[place] == nil {
      guard finding.origin.id == nil, finding.origin.span == nil, let text = finding.statement,
        let all = places[text], counts[text] == 1
      else { continue }
      let ids = finding.sources.compactMap { sources[$0] }
      let same = all.filter { index in
        finding.sources.isEmpty || own[index].sources.contains { ids.contains($0) }
      }
      guard same.count == 1, let index = same.first, !isFound[index] else { continue }
      take(index, for: place)
      if let id = finding.id { byWords.append((finding.place, id, own[index].id)) }
    }
  }
}
