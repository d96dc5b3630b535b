extension FileKind: CaseIterable {
  /// All kinds of files.
  public static var allCases: [FileKind] {
    [.assessedCase, .instrument, .brand, .map, .names]
  }

  /// What the command line, schemas and pages call it: `case`, `instrument`, `brand`, `map` or `names`.
  public var name: String {
    switch self {
    case .assessedCase: "case"
    case .instrument: "instrument"
    case .brand: "brand"
    case .map: "map"
    case .names: "names"
    }
  }

  /// The kind of a name.
  public init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// The keys of its files.
  package var definition: MappingDefinition {
    switch self {
    case .assessedCase: DocumentKey.mapping
    case .instrument: InstrumentKey.mapping
    case .brand: BrandDocumentKey.mapping
    case .map: MapDocumentKey.mapping
    case .names: NamesDocumentKey.mapping
    }
  }
}
