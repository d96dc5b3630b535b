/// What a word names that findings are held against: in the case, then in its instrument.
struct TargetWords {
  let instrument: Instrument
  /// The names of the case's expectations.
  let expectations: [String]

  /// A key of a finding and what stands behind it.
  struct Target: Hashable {
    let key: String
    let value: String

    static func expectation(_ id: String) -> Target { Target(key: "expectation", value: id) }

    static func dimension(_ dimension: Dimension) -> Target {
      Target(key: "dimension", value: dimension.key)
    }

    static func indicator(_ indicator: Indicator, of dimension: Dimension) -> Target {
      Target(key: "indicator", value: "\(dimension.key)/\(indicator.key)")
    }

    var entry: YAMLValue.Entry { YAMLValue.Entry(key, .word(value)) }
  }

  /// What a word names; `nil` where it names nothing.
  func target(_ word: String) -> Target? {
    if let own = expectation(word) { return .expectation(own) }
    if let dimension = instrument.dimensions.named(word) { return .dimension(dimension) }
    let parts = word.split(separator: "/", maxSplits: 1).map { String($0).withSingleBlanks }
    return parts.count == 2 ? indicator(parts[1], of: parts[0]) : onlyIndicator(word)
  }

  /// What the path of a code names by its own words: an indicator below its dimension, or a dimension.
  func target(ofCode path: [String]) -> Target? {
    guard let name = path.last?.withSingleBlanks else { return nil }
    if path.count > 1, let found = indicator(name, of: path[path.count - 2].withSingleBlanks) {
      return found
    }
    if let dimension = instrument.dimensions.named(name) { return .dimension(dimension) }
    let parts = name.split(separator: "/", maxSplits: 1).map { String($0).withSingleBlanks }
    if parts.count == 2 { return indicator(parts[1], of: parts[0]) }
    // Below a dimension that has no such indicator, another's is not guessed.
    let home = path.dropLast().last?.withSingleBlanks
    guard home.flatMap({ instrument.dimensions.named($0) }) == nil else { return nil }
    return onlyIndicator(name)
  }

  /// The indicator that a word names without its dimension, where only one has that name.
  private func onlyIndicator(_ word: String) -> Target? {
    let found = homes(of: word)
    return found.count == 1 ? found[0] : nil
  }

  /// The indicators of a name, of whatever dimension.
  private func homes(of word: String) -> [Target] {
    instrument.dimensions.flatMap { dimension in
      dimension.indicators.named(word.withSingleBlanks)
        .map { [Target.indicator($0, of: dimension)] } ?? []
    }
  }

  /// Says that a word names nothing that findings are held against, and what it may be.
  ///
  /// - Parameters:
  ///   - what: What stands before the word.
  ///   - word: The word.
  ///   - place: Where it is.
  /// - Returns: The fault.
  func fault(
    _ what: LocalisedText,
    _ word: String,
    at place: ImportPlace?
  ) -> ImportFault {
    let parts = word.split(separator: "/", maxSplits: 1).map { String($0).withSingleBlanks }
    let found = homes(of: parts.last ?? word).map { $0.value }
    let start = LocalisedText(
      id: "\(what.id) '\(word.excerpt)' tidak dikenal",
      en: "\(what.en) '\(word.excerpt)' is not known"
    )
    if !found.isEmpty {
      let ending = LocalisedText(
        id: "; indikator itu \(found.joined(separator: " atau "))",
        en: "; it is \(found.joined(separator: " or "))"
      )
      return ImportFault(start + ending, at: place)
    }
    if let near = nearest(to: word) {
      return ImportFault(start + .didYouMean(near), at: place)
    }
    let dimensions = instrument.dimensions.map { $0.key }.joined(separator: ", ")
    let example = instrument.dimensions.first { !$0.indicators.isEmpty }
      .map { "\($0.key)/\($0.indicators[0].key)" }
    return ImportFault(
      start,
      help: LocalisedText(
        id: "tulis ketentuan desain, dimensi (\(dimensions))"
          + (example.map { ", atau indikator seperti \($0)" } ?? ""),
        en: "write an expectation, a dimension (\(dimensions))"
          + (example.map { ", or an indicator such as \($0)" } ?? "")
      ),
      at: place
    )
  }

  /// What a finding of a case is held against, by its own keys.
  func target(in values: [String: String]) -> Target? {
    if let word = values["expectation"] { return .expectation(word) }
    if let word = values["indicator"] {
      return target(word) ?? Target(key: "indicator", value: word)
    }
    guard let word = values["dimension"] else { return nil }
    return instrument.dimensions.named(word).map { .dimension($0) }
      ?? Target(key: "dimension", value: word)
  }

  /// A target as people read it: `Teknologi / Jaringan`.
  func label(of target: Target) -> LocalisedText {
    let word = target.value
    let dimension = instrument.dimensions.named(
      word.split(separator: "/", maxSplits: 1).first.map { String($0) } ?? word
    )
    guard target.key != "expectation", let dimension else { return .same(word) }
    guard target.key == "indicator" else { return dimension.label }
    let name = dimension.indicators.first { "\(dimension.key)/\($0.key)" == word }
    guard let label = name?.label else { return .same(word) }
    return LocalisedText(
      id: "\(dimension.label.id) / \(label.id)",
      en: "\(dimension.label.en) / \(label.en)"
    )
  }

  /// What a word was most likely meant to name.
  func nearest(to word: String) -> String? {
    var labels: [String] = []
    for dimension in instrument.dimensions {
      for indicator in dimension.indicators {
        labels.append("\(dimension.key)/\(indicator.key)")
        for (home, own) in zip(dimension.label.all, indicator.label.all) {
          labels.append("\(home) / \(own)")
        }
        labels.append(indicator.key)
        labels += indicator.label.all
      }
      labels.append(dimension.key)
      labels += dimension.label.all
    }
    return NearMiss.nearest(to: word, among: expectations + labels)
  }

  private func expectation(_ word: String) -> String? {
    expectations.first { $0 == word }
      ?? expectations.first { $0.lowercased() == word.lowercased() }
  }

  private func indicator(_ word: String, of dimension: String) -> Target? {
    guard let dimension = instrument.dimensions.named(dimension),
      let indicator = dimension.indicators.named(word)
    else { return nil }
    return .indicator(indicator, of: dimension)
  }
}
