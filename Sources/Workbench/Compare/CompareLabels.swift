import GapModel

// What the choices of a comparison are called.
extension ComparedKind {
  /// What it is called.
  var label: LocalisedText {
    switch self {
    case .comparison: LocalisedText(id: "Perbandingan", en: "Comparison")
    case .trend: LocalisedText(id: "Tren", en: "Trend")
    case .plan: LocalisedText(id: "Rencana", en: "Plan")
    case .followUp: LocalisedText(id: "Tindak lanjut", en: "Follow-up")
    }
  }
}

extension ComparedFile {
  /// What the button says that saves it.
  var label: LocalisedText {
    switch self {
    case .html: LocalisedText(id: "HTML", en: "HTML")
    case .word: LocalisedText(id: "Word", en: "Word")
    case .markdown: LocalisedText(id: "Markdown", en: "Markdown")
    case .workbook: LocalisedText(id: "Excel", en: "Excel")
    case .csv: LocalisedText(id: "CSV", en: "CSV")
    case .json: LocalisedText(id: "JSON", en: "JSON")
    }
  }
}

extension ComparisonLayout.Grouping {
  /// What cases are put together by.
  var label: LocalisedText {
    switch self {
    case .region: LocalisedText(id: "wilayah", en: "region")
    case .system: LocalisedText(id: "sistem", en: "system")
    case .organisation: LocalisedText(id: "organisasi", en: "organisation")
    }
  }
}

extension PlanLayout.Grouping {
  /// What actions are put together by.
  var label: LocalisedText {
    switch self {
    case .office: LocalisedText(id: "perangkat daerah", en: "office")
    case .dimension: LocalisedText(id: "dimensi", en: "dimension")
    case .program: LocalisedText(id: "program", en: "programme")
    case .year: LocalisedText(id: "tahun", en: "year")
    }
  }
}

extension PlanLayout.Order {
  /// What actions are ordered by.
  var label: LocalisedText {
    switch self {
    case .priority: LocalisedText(id: "prioritas", en: "priority")
    case .cost: LocalisedText(id: "biaya", en: "cost")
    case .due: LocalisedText(id: "tenggat", en: "due date")
    case .office: LocalisedText(id: "perangkat daerah", en: "office")
    case .closes: LocalisedText(id: "yang tertutup", en: "what it closes")
    }
  }
}
