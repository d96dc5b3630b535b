extension Rule {
  /// Every rule, in the order in which a file meets them: from its bytes to what it means.
  public static let all: [Rule] = groups.flatMap { $0.rules }

  /// Rules that are about the same thing, and what that is.
  public struct Group: Sendable {
    /// What the rules are about.
    public let title: LocalisedText
    /// The rules.
    public let rules: [Rule]
  }

  /// Every rule, with those that are about the same thing together.
  public static let groups: [Group] = [
    Group(title: LocalisedText(id: "Berkas sebagai teks", en: "The file as a text"), rules: bytes),
    Group(title: LocalisedText(id: "Kaidah YAML", en: "The rules of YAML"), rules: yaml),
    Group(title: LocalisedText(id: "Kunci dan bentuk", en: "Keys and shape"), rules: shape),
    Group(
      title: LocalisedText(id: "Angka, tanggal, dan kata", en: "Numbers, dates and words"),
      rules: values
    ),
    Group(title: LocalisedText(id: "Id dan rujukan", en: "Ids and references"), rules: names),
    Group(
      title: LocalisedText(
        id: "Penilaian temuan dan rekomendasi",
        en: "Judging findings, and recommendations"
      ),
      rules: judging
    ),
    Group(title: LocalisedText(id: "Instrumen", en: "Instruments"), rules: instrument),
    Group(title: LocalisedText(id: "Kop surat", en: "Letterheads"), rules: brand),
    Group(title: LocalisedText(id: "Peringatan", en: "Warnings"), rules: doubts),
  ]

  private static let bytes: [Rule] = [.encoding, .controlCharacter, .fileTooLarge, .otherFormat]

  private static let yaml: [Rule] = [
    .syntax, .directive, .anchor, .mergeKey, .tag, .tooDeep, .textTooLong,
  ]

  /// On what a document is made of.
  private static let shape: [Rule] = [
    .emptyFile, .formatVersion, .wrongShape, .unknownKey, .duplicateKey, .missingKey, .emptyText,
  ]

  private static let values: [Rule] = [
    .notANumber, .outOfRange, .malformedID, .malformedDate, .reversedPeriod, .unknownValue,
  ]

  /// On ids, and what refers to them.
  private static let names: [Rule] = [
    .duplicateID, .unknownReference, .unknownInstrument, .shippedID, .unusablePseudonym,
  ]

  /// On how findings are judged, and on what recommendations require.
  private static let judging: [Rule] = [
    .unclearTarget, .unknownStep, .notJudged, .judgedTwice, .metBesideCriteria, .mixedCodings,
    .impossibleRequirement,
  ]

  private static let instrument: [Rule] = [
    .edgesNotRising, .ambiguousLabel, .exampleDiffers, .incompleteCrosswalk,
  ]

  private static let brand: [Rule] = [.malformedColour, .lowContrast, .unknownLogo, .unusableLogo]

  /// On what is well formed, and yet worth a second look.
  private static let doubts: [Rule] = [
    .findingNotJudged, .tiedCodings, .stretchedFinding, .expectationWithoutIndicator,
    .expectationWithoutFinding, .dimensionWithoutFinding, .sourceNotCited, .findingsNotApplicable,
    .personalData, .nameInRole, .bidiControl, .cutText, .lookAlikeName, .logoLacksParts,
  ]
}
