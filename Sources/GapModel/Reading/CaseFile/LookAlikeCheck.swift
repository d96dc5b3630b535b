/// Looks for names that are the same to a reader and different ones to a program.
struct LookAlikeCheck {
  let tell: (Diagnostic) -> Void

  /// Tells the names of a case that differ only by how their letters are typed.
  func run(_ draft: CaseDraft) {
    tellAlike("group", draft.sources.lazy.compactMap(\.group))
    tellAlike("role", draft.sources.lazy.compactMap(\.role))
    tellAlike("strategy", draft.recommendations.lazy.compactMap(\.strategy))
    tellAlike("owner", draft.recommendations.lazy.compactMap(\.owner))
  }

  private func tellAlike(_ what: String, _ names: some Sequence<Located<String>>) {
    var alike = LookAlikes<Located<String>>()
    for name in names {
      if let other = alike.add(name.value, name) { tell(.lookAlike(what, name, other)) }
    }
  }
}
