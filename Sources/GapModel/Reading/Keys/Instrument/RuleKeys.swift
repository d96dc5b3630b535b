extension CodingRuleKey: DefinedKey {
  static var mappingName: String { "coding-rule" }

  static var heading: LocalisedText { LocalisedText(id: "Aturan pengodean", en: "Coding rule") }

  static var required: [CodingRuleKey] { [.id, .text] }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek aturan.",
        en: "The rule's short name.",
        .identifier(.common),
        example: "remedy"
      )
    case .text:
      KeyDefinition(
        id: "Apa yang harus dilakukan pengode.",
        en: "What a coder is to do.",
        .textInBothLanguages,
        example: "{id: Saran saja bukan temuan., en: A remedy alone is no finding.}"
      )
    case .example:
      KeyDefinition(
        id: "Pernyataan buatan yang dikodekan menurut aturan ini. Dari aturan instrumen pada "
          + "'extends', contoh tidak diambil bila indikatornya tidak ada di sini, atau bila "
          + "contoh itu dinilai dan 'criteria' atau 'ladder' ditulis di sini.",
        en: "A made-up statement, coded by the rule. Of rules taken from the instrument in "
          + "'extends', an example is left out where its indicator is not there, or where it is "
          + "judged and 'criteria' or 'ladder' are written here.",
        .mapping(RuleExampleKey.mapping),
        example: "{statement: …, kind: judged, indicator: technology/server, severity: moderate, "
          + "gap: 3}"
      )
    }
  }
}

extension RuleExampleKey: DefinedKey {
  static var mappingName: String { "rule-example" }

  static var heading: LocalisedText {
    LocalisedText(id: "Contoh aturan", en: "Example of a rule")
  }

  static var required: [RuleExampleKey] { [.statement, .kind] }

  var definition: KeyDefinition {
    switch self {
    case .statement:
      KeyDefinition(
        id: "Apa yang dikatakan sumber.",
        en: "What a source says.",
        .textInBothLanguages,
        example: "{id: Sinyal terkadang hilang., en: The signal is sometimes lost.}"
      )
    case .kind:
      KeyDefinition(
        id: "Apa jadinya pernyataan itu: desain terpenuhi (met), temuan yang dinilai (judged), "
          + "risiko (risk), atau bukan temuan (none).",
        en: "What becomes of the statement: the design is met, a finding is judged, it is a risk, "
          + "or it is no finding (none).",
        .word(.choice(WordChoice.all(named: RuleExampleDraft.Kind.self))),
        example: "judged"
      )
    case .indicator:
      KeyDefinition(
        id: "Indikator temuan itu, dengan dimensinya; wajib kecuali bila bukan temuan.",
        en: "The finding's indicator, with its dimension; needed unless it is no finding.",
        .word(.ofInstrument(.indicator)),
        example: "technology/network"
      )
    case .severity, .steps, .direct: ExampleKey.judgement(rawValue)
    case .gap:
      KeyDefinition(
        id: "Gap yang harus dihasilkan, bila 'kind' ialah judged; pemeriksaan menghitungnya ulang.",
        en: "The gap that it comes to, where 'kind' is judged; checking computes it anew.",
        .number(Gap.scale),
        example: "3"
      )
    }
  }
}
