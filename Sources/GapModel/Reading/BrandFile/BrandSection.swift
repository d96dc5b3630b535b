enum BrandDocumentKey: String, FieldKey { case gapscore, brand, signature }

enum BrandKey: String, FieldKey { case organisation, above, below, logo, colours, footer, mark }

/// The section `brand`: how an office presents itself.
struct BrandDraft {
  var organisation: String?
  var above: [String] = []
  var below: [String] = []
  var logo: Logo?
  var colours: Brand.Colours?
  var footer: String?
  var mark: Brand.Mark?
}

extension FieldReader {
  /// Reads a brand's document.
  func brand(logo: (String) -> BrandReader.LogoLookup) throws(YAMLFailure) -> Brand? {
    if isAbsent {
      tell(.noBrand(at: range))
      try skip()
      return nil
    }
    var draft = BrandDraft()
    var signature: Signature?
    let outline = try mapping(subject: Noun.file.only) {
      (key: BrandDocumentKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: try formatVersion()
      case .brand: draft = try brandDraft(logo: logo)
      case .signature: signature = try self.signature()
      }
    }
    if let outline { checkVersionComesFirst(outline, version: .gapscore) }
    return draft.organisation.map { organisation in
      Brand(
        organisation: organisation,
        above: draft.above,
        below: draft.below,
        logo: draft.logo,
        colours: draft.colours,
        footer: draft.footer,
        mark: draft.mark,
        signature: signature
      )
    }
  }

  private func brandDraft(
    logo: (String) -> BrandReader.LogoLookup
  ) throws(YAMLFailure) -> BrandDraft {
    var draft = BrandDraft()
    try mapping(subject: Noun.brand.only) {
      (key: BrandKey) throws(YAMLFailure) in
      switch key {
      case .organisation: draft.organisation = try letterheadText(required: true)?.value
      case .above: draft.above = try letterheadLines()
      case .below: draft.below = try letterheadLines()
      case .logo: draft.logo = try self.logo(logo)
      case .colours: draft.colours = try colours()
      case .footer: draft.footer = try letterheadText()?.value
      case .mark: draft.mark = try mark()
      }
    }
    return draft
  }

  /// Reads a text of the letterhead, where a telephone or employee number is no slip.
  func letterheadText(required: Bool = false) throws(YAMLFailure) -> Located<String>? {
    try text(required: required, mayNamePersons: true)
  }

  private func letterheadLines() throws(YAMLFailure) -> [String] {
    try list(of: .text) { () throws(YAMLFailure) in
      try letterheadText(required: true)?.value
    }
  }

  private func mark() throws(YAMLFailure) -> Brand.Mark? {
    guard let word = try word() else { return nil }
    guard let mark = Brand.Mark.allCases.named(word.text) else {
      let marks = Brand.Mark.allCases
      tell(
        .unknownValue(
          .mark,
          word,
          among: marks.map { $0.key },
          labels: marks.flatMap { $0.label.all }
        )
      )
      return nil
    }
    return mark
  }
}
