extension Rule {
  /// What the rule means, for the one who broke it.
  public var page: RulePage {
    switch self {
    case .encoding: .encoding
    case .controlCharacter: .controlCharacter
    case .fileTooLarge: .fileTooLarge
    case .syntax: .syntax
    case .directive: .directive
    case .anchor: .anchor
    case .mergeKey: .mergeKey
    case .tag: .tag
    case .tooDeep: .tooDeep
    case .textTooLong: .textTooLong
    case .emptyFile: .emptyFile
    case .formatVersion: .formatVersion
    case .wrongShape: .wrongShape
    case .unknownKey: .unknownKey
    case .duplicateKey: .duplicateKey
    case .missingKey: .missingKey
    case .emptyText: .emptyText
    case .notANumber: .notANumber
    case .outOfRange: .outOfRange
    case .malformedID: .malformedID
    case .malformedDate: .malformedDate
    case .reversedPeriod: .reversedPeriod
    case .unknownValue: .unknownValue
    case .duplicateID: .duplicateID
    case .unknownReference: .unknownReference
    case .unknownInstrument: .unknownInstrument
    case .unclearTarget: .unclearTarget
    case .unknownStep: .unknownStep
    case .notJudged: .notJudged
    case .gapBesideCriteria: .gapBesideCriteria
    case .metBesideCriteria: .metBesideCriteria
    case .mixedCodings: .mixedCodings
    case .tiedCodings: .tiedCodings
    case .edgesNotRising: .edgesNotRising
    case .ambiguousLabel: .ambiguousLabel
    case .exampleDiffers: .exampleDiffers
    case .incompleteCrosswalk: .incompleteCrosswalk
    case .malformedColour: .malformedColour
    case .lowContrast: .lowContrast
    case .unknownLogo: .unknownLogo
    case .unusableLogo: .unusableLogo
    case .fewCriteria: .fewCriteria
    case .expectationWithoutFinding: .expectationWithoutFinding
    case .dimensionWithoutFinding: .dimensionWithoutFinding
    case .sourceNotCited: .sourceNotCited
    case .findingsNotApplicable: .findingsNotApplicable
    case .personalData: .personalData
    case .bidiControl: .bidiControl
    case .logoLacksParts: .logoLacksParts
    }
  }
}
