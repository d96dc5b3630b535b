extension ComparedCase {
  /// Returns the cases under made-up names, for a copy that anyone may see.
  ///
  /// Nothing that a case words itself is left: offices, regions and systems are numbered in the order of
  /// their real names, so that they are the same at each run, and strategies by the dimensions that they
  /// address.
  public static func aliased(
    _ cases: some Collection<ComparedCase>,
    under instrument: Instrument,
    language: Language
  ) -> [ComparedCase] {
    let regions = numbered(cases.compactMap { $0.region }, "R")
    let systems = numbered(cases.map { $0.system }, "S")
    let offices = numbered(cases.map { $0.id }, language == .id ? "Perangkat daerah " : "Office ")
    let strategies = strategies(of: cases, instrument, language)
    return cases.sorted { $0.id < $1.id }.map { entry in
      let office = offices[entry.id] ?? ""
      let id = office.lowercased().split(separator: " ").joined(separator: "-")
      return ComparedCase(
        id: id,
        file: id,
        organisation: office,
        region: entry.region.flatMap { regions[$0] },
        system: systems[entry.system] ?? "",
        period: entry.period,
        instrument: entry.instrument,
        origin: entry.origin,
        version: entry.version,
        sha256: entry.sha256,
        total: entry.total,
        cells: entry.cells,
        indicators: entry.indicators,
        strategies: entry.strategies.compactMap { strategy in
          strategies[strategy.name.lowercased()].map {
            Strategy(name: $0, dimensions: strategy.dimensions)
          }
        }
      )
    }
  }

  /// What the strategies of several cases are called, by their real names in small letters.
  private static func strategies(
    of cases: some Collection<ComparedCase>,
    _ instrument: Instrument,
    _ language: Language
  ) -> [String: String] {
    let all = cases.flatMap { $0.strategies }
    let dimensions = Dictionary(
      all.map { ($0.name.lowercased(), Set($0.dimensions)) },
      uniquingKeysWith: { $0.union($1) }
    )
    let names = numbered(Array(dimensions.keys), language == .id ? "Strategi " : "Strategy ")
    return Dictionary(
      names.map { name, number in
        let labels = instrument.dimensions.filter { dimensions[name]?.contains($0.id) ?? false }
          .map { $0.label[language] }
        return (name, labels.isEmpty ? number : "\(number) (\(labels.joined(separator: ", ")))")
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Numbers for names, in the order of the names and of one width, so that they sort alike.
  private static func numbered(_ names: [String], _ beginning: String) -> [String: String] {
    let sorted = Set(names).sorted()
    let width = String(sorted.count).count
    return Dictionary(
      sorted.enumerated().map { place, name in
        let digits = String(place + 1)
        return (name, beginning + String(repeating: "0", count: width - digits.count) + digits)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
