/// An instrument as its file writes it; a section that is `nil` is taken from the one it extends.
struct InstrumentDraft {
  var head: InstrumentHeadDraft?
  var aggregation: Aggregation?
  var techniques: [Located<Instrument.TechniqueLabel>]?
  var dimensions: [Located<Dimension>]?
  /// Where indicators stand, or what they say of their homes, in the order of the dimensions.
  var indicatorPlaces: [[TextRange]] = []
  var criteria: [Located<Criterion>]?
  var ladder: [Located<SeverityStep>]?
  var rules: [Located<CodingRuleDraft>]?
  var anchors: [Anchor]?
  var bands: [Located<BandDraft>]?
  var beyond: BeyondDraft?
  var success: [Located<SuccessClass>]?
  var leverages: [Located<Leverage>]?
  var priorities: [Located<Priority>]?
  var total: TotalRule?
  var aims: [Located<Aim>]?
  var indices: [Located<IndexScheme>]?
  var crosswalk: Located<Word>?
  var examples: [Located<ExampleDraft>]?
  /// Where the document begins.
  var place = TextRange(at: TextPosition(line: 1, column: 1))
}

enum InstrumentKey: String, FieldKey {
  case gapscore, instrument, aggregation, techniques, dimensions, criteria, ladder, rules, anchors
  case bands, beyond
  case success, leverages, priorities, total, aims, indices, crosswalk, examples
}

extension FieldReader {
  /// Reads an instrument's document.
  func instrumentDraft() throws(YAMLFailure) -> InstrumentDraft? {
    var draft = InstrumentDraft()
    let outline = try mapping(subject: Noun.instrument.only) {
      (key: InstrumentKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: try formatVersion()
      case .instrument: draft.head = try instrumentHead()
      case .aggregation:
        draft.aggregation = try choice(.aggregation, of: Aggregation.self)?.value
      case .techniques: draft.techniques = try list(of: .technique, techniqueLabel)
      case .dimensions:
        draft.dimensions = try list(of: .dimension) { () throws(YAMLFailure) in
          guard let (dimension, places) = try dimension() else { return nil }
          draft.indicatorPlaces.append(places)
          return dimension
        }
      case .criteria: draft.criteria = try list(of: .criterion, criterion)
      case .ladder: draft.ladder = try ladder()
      case .rules: draft.rules = try list(of: .rule, codingRule)
      case .anchors: draft.anchors = try list(of: .anchor, anchor)
      case .bands: draft.bands = try list(of: .band, band)
      case .beyond: draft.beyond = try beyond()
      case .success: draft.success = try list(of: .successClass, successClass)
      case .leverages: draft.leverages = try list(of: .leverage, leverage)
      case .priorities: draft.priorities = try list(of: .priority, priority)
      case .total: draft.total = try totalRule()
      case .aims: draft.aims = try list(of: .aim, aim)
      case .indices: draft.indices = try list(of: .scheme, indexScheme)
      case .crosswalk: draft.crosswalk = try word()
      case .examples: draft.examples = try list(of: .example, exampleDraft)
      }
    }
    guard let outline else { return nil }
    draft.place = outline.range(of: .instrument) ?? outline.place
    checkVersionComesFirst(outline, version: .gapscore)
    return draft
  }
}
