import GapModel

/// The steps of the work, in the order in which a study goes through them.
public enum WorkStep: String, CaseIterable, Hashable, Sendable {
  case begin, prepare, code, second, plan, report, compare, text

  /// What it is called.
  var label: LocalisedText {
    switch self {
    case .begin: LocalisedText(id: "Mulai", en: "Begin")
    case .prepare: LocalisedText(id: "Siapkan", en: "Prepare")
    case .code: LocalisedText(id: "Kodekan", en: "Code")
    case .second: LocalisedText(id: "Pengode kedua", en: "Second coder")
    case .plan: LocalisedText(id: "Rencanakan", en: "Plan")
    case .report: LocalisedText(id: "Laporan", en: "Report")
    case .compare: LocalisedText(id: "Bandingkan", en: "Compare")
    case .text: LocalisedText(id: "Teks", en: "Text")
    }
  }

  /// Whether it works on an open case.
  var needsCase: Bool {
    switch self {
    case .begin, .compare: false
    case .prepare, .code, .second, .plan, .report, .text: true
    }
  }
}
