/// What a person does, or the page tells.
public enum WorkAction: Hashable, Sendable {
  case frame(FrameAction)
  case begin(BeginAction)
  case prepare(PrepareAction)
  case code(CodeAction)
  case quick(QuickAction)
  case transcript(TranscriptAction)
  case second(SecondAction)
  case plan(PlanAction)
  case report(ReportAction)
  case compare(CompareAction)
  case text(TextAction)

  /// Reads an action as the page sends it; `nil` where there is none of that name.
  ///
  /// - Parameters:
  ///   - name: The part it belongs to, a point, and its name; what the page itself tells has no part.
  ///   - arguments: What it is given.
  public init?(name: String, _ arguments: [[UInt8]]) {
    var words = ActionWords(arguments)
    let point = name.firstIndex(of: ".")
    let part = point.map { String(name[..<$0]) } ?? FrameAction.part
    let own = point.map { String(name[name.index(after: $0)...]) } ?? name
    let action: WorkAction? =
      switch part {
      case FrameAction.part: FrameAction(own, &words).map { .frame($0) }
      case BeginAction.part: BeginAction(own, &words).map { .begin($0) }
      case PrepareAction.part: PrepareAction(own, &words).map { .prepare($0) }
      case CodeAction.part: CodeAction(own, &words).map { .code($0) }
      case QuickAction.part: QuickAction(own, &words).map { .quick($0) }
      case TranscriptAction.part: TranscriptAction(own, &words).map { .transcript($0) }
      case SecondAction.part: SecondAction(own, &words).map { .second($0) }
      case PlanAction.part: PlanAction(own, &words).map { .plan($0) }
      case ReportAction.part: ReportAction(own, &words).map { .report($0) }
      case CompareAction.part: CompareAction(own, &words).map { .compare($0) }
      case TextAction.part: TextAction(own, &words).map { .text($0) }
      default: nil
      }
    guard let action else { return nil }
    self = action
  }
}
