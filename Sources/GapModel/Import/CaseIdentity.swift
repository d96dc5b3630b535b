/// What tells a case from others: its id, else whose it is and of which system.
package struct CaseIdentity: Hashable, Sendable {
  package let id: String?
  package let organisation: String?
  package let system: String?

  /// What a case's own text says.
  package init(of text: CaseText) {
    let head = EditPath()["case"]
    id = text.scalar(at: head["id"])
    organisation = text.scalar(at: head["organisation"])
    system = text.scalar(at: head["system"])
  }

  /// What a file and its map say of a case.
  package init(of head: ImportedHead, _ map: ImportedHead) {
    id = (map.id ?? head.id).flatMap { word in
      IdentifierForm.slug.allows(word) ? word : IdentifierForm.slug.suggestion(for: word)
    }
    organisation = map.organisation ?? head.organisation
    system = map.system ?? head.system
  }

  /// Whether nothing tells it from others.
  package var isEmpty: Bool { id == nil && Self.folded(organisation) == nil }

  /// Whether both are the same case: by their ids where both have one, else by what is said of them.
  package func isSame(as other: CaseIdentity) -> Bool {
    if let id, let theirs = other.id { return id == theirs }
    guard let own = Self.folded(organisation), own == Self.folded(other.organisation) else {
      return false
    }
    guard let own = Self.folded(system), let theirs = Self.folded(other.system) else { return true }
    return own == theirs
  }

  private static func folded(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.split { $0.isWhitespace }.joined(separator: " ").lowercased()
    return words.isEmpty ? nil : words
  }
}
