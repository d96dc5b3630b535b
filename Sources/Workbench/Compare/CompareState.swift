import GapModel

/// Which cases are looked at together, and how.
struct CompareState: Sendable {
  /// Whether the choices are open where they do not stand beside the document.
  var showsChoices = false
  var kind = ComparedKind.comparison
  /// The keys of open cases that are left out.
  var leftOut: Set<String> = []
  /// The languages; `nil` for the first case's own.
  var languages: ReportLanguages?
  /// What was written or chosen, as it was.
  var fields: [CompareField: String] = [:]
  var wants: Set<CompareWant> = []
  /// What was made last.
  var made: Made?

  /// What a document is made of.
  struct Wish: Hashable, Sendable {
    let kind: ComparedKind
    let cases: [Source]
    let languages: ReportLanguages?
    let fields: [CompareField: String]
    let wants: Set<CompareWant>
    let brand: Brand?

    /// A case: its file, its text and its instrument.
    struct Source: Hashable, Sendable {
      let file: String
      let text: String
      let instrument: String
    }
  }

  /// What came of a wish, as long as it stays.
  struct Made: Sendable {
    let wish: Wish
    let outcome: Outcome
  }

  /// A document, or why there is none.
  enum Outcome: Sendable {
    case made(ComparedDocument, html: String)
    case refused(LocalisedText)
  }

  /// What was written or chosen.
  subscript(_ field: CompareField) -> String { fields[field] ?? "" }
}
