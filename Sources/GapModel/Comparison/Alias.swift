extension ComparedCase {
  /// Returns the cases under made-up names, for a copy that anyone may see.
  ///
  /// Names are given in the order of the cases' own, so that they are the same at each run. Where a
  /// strategy holds a real name, it is left out.
  public static func aliased(
    _ cases: some Collection<ComparedCase>,
    language: Language
  ) -> [ComparedCase] {
    let width = String(cases.count).count
    let names = Set(cases.flatMap(realNames))
    let lengths = Set(names.map(\.count))
    let regions = alias(cases.compactMap(\.region), "R")
    let systems = alias(cases.map(\.system), "S")
    let word = language == .id ? "Kantor" : "Office"
    return cases.sorted { $0.id < $1.id }.enumerated().map { index, entry in
      let digits = String(index + 1)
      let number = String(repeating: "0", count: width - digits.count) + digits
      return ComparedCase(
        id: "\(word.lowercased())-\(number)",
        file: "\(word.lowercased())-\(number)",
        organisation: "\(word) \(number)",
        region: entry.region.flatMap { regions[$0] },
        system: systems[entry.system] ?? "S",
        period: entry.period,
        instrument: entry.instrument,
        origin: entry.origin,
        version: entry.version,
        sha256: entry.sha256,
        total: entry.total,
        cells: entry.cells,
        strategies: entry.strategies.filter { strategy in
          !holds(words(of: strategy), anyOf: names, ofLengths: lengths)
        }
      )
    }
  }

  /// The words of each real name of a case: of the whole, and of what stands before a comma or bracket.
  private static func realNames(of entry: ComparedCase) -> [[String]] {
    let names = [entry.organisation, entry.system, entry.id] + [entry.region].compactMap { $0 }
    let short = names.compactMap { name in name.split { ",(–".contains($0) }.first.map(String.init)
    }
    return (names + short).map(words).filter { !$0.isEmpty }.uniqued
  }

  /// Whether some names stand in a row of words.
  ///
  /// There are as many names as cases, so each stretch of words is looked up, not each name.
  private static func holds(
    _ words: [String],
    anyOf names: Set<[String]>,
    ofLengths lengths: Set<Int>
  ) -> Bool {
    words.indices.contains { start in
      lengths.contains { length in
        start + length <= words.count && names.contains(Array(words[start..<start + length]))
      }
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func alias(_ names: [String], _ prefix: String) -> [String: String] {
    let sorted = Set(names).sorted()
    return Dictionary(
      zip(sorted, sorted.indices.map { "\(prefix)\($0 + 1)" }),
      uniquingKeysWith: { first, _ in first }
    )
  }
}
