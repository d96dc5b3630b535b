/// Looks for names that are the same to a reader and different ones to a program.
struct LookAlikeCheck {
  let tell: (Diagnostic) -> Void

  /// Tells the names of a case that differ only by how their letters are typed.
  func run(_ draft: CaseDraft) {
    tellAlike(.group, draft.sources.lazy.compactMap { $0.group })
    tellAlike(.role, draft.sources.lazy.compactMap { $0.role })
    tellAlike(.strategy, draft.recommendations.lazy.compactMap { $0.strategy })
    tellAlike(.owner, draft.recommendations.lazy.compactMap { $0.owner })
  }

  private func tellAlike(_ what: Noun, _ names: some Sequence<Located<String>>) {
    var alike = LookAlikes<Located<String>>()
    for name in names {
      if let other = alike.add(name.value, name) { tell(.lookAlike(what, name, other)) }
    }
  }
}
