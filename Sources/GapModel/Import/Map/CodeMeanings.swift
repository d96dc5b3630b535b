/// What codes of a coding program mean: by the map, else by their own words.
struct CodeMeanings {
  private let targets: TargetWords
  private let file: String
  private var known: [String: ImportMap.Code] = [:]

  /// What a code means.
  enum Meaning: Equatable {
    case target(TargetWords.Target)
    /// Its segments are no findings.
    case leftOut
    /// Nothing yet: its findings wait to be placed.
    case unknown
    /// The map leads it to what is not there.
    case broken(String, at: ImportPlace?)
  }

  init(of map: ImportMap, _ targets: TargetWords) {
    self.targets = targets
    file = map.file
    for code in map.codes { known[Self.folded(code.path)] = code }
  }

  /// What a code means, by its path.
  func meaning(of path: [String]) -> Meaning {
    guard let code = known[Self.folded(path)] else {
      return itself(path).map { .target($0) } ?? .unknown
    }
    switch code.meaning {
    case .leftOut: return .leftOut
    case .target(let word):
      let place = code.place.map { ImportPlace.map(file, $0) }
      return targets.target(word).map { .target($0) } ?? .broken(word, at: place)
    }
  }

  /// What the words of a code name by themselves.
  private func itself(_ path: [String]) -> TargetWords.Target? {
    for reading in ImportedCode.readings(of: path) {
      if let target = targets.target(ofCode: reading) { return target }
    }
    return nil
  }

  /// A path for comparing: names with slashes, blanks and the case of letters aside.
  static func folded(_ path: [String]) -> String {
    path.flatMap { $0.split(separator: "/") }.map { String($0).withSingleBlanks.lowercased() }
      .joined(separator: "/")
  }
}
