extension Rule {
  /// Every rule, in the order in which a file meets them: from its bytes to what it means.
  public static let all: [Rule] = [
    bytes, yaml, shape, values, names, judging, instrument, brand, doubts,
  ].flatMap { $0 }

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
    .duplicateID, .unknownReference, .unknownInstrument, .shippedID,
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
