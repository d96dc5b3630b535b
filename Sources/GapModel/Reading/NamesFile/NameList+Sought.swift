// What is looked for in texts.
extension NameList.Entry {
  /// Whether it is looked for in free texts, and not only in the keys that hold such names.
  ///
  /// Offices, places, systems and people are. A role, a title, a group or an owner is where it is written as a
  /// name (`Kepala Bidang Aptika`), not where it is a plain word (`operator`): that would put a pseudonym into
  /// every second statement.
  package var isInTexts: Bool {
    if let isSoughtInTexts { return isSoughtInTexts }
    switch kind {
    case .cases: return false
    case .organisations, .regions, .systems, .words: return true
    case .coders: return name.first { $0.isLetter }?.isUppercase ?? false
    case .roles, .titles, .groups, .owners: return isWrittenAsName
    }
  }

  private var isWrittenAsName: Bool {
    let words = name.split { $0.isWhitespace }
    let capitals = words.filter { $0.first { $0.isLetter || $0.isNumber }?.isUppercase ?? false }
    let isAbbreviation = words.contains { word in word.count { $0.isUppercase } > 1 }
    let hasNumber = words.count > 1 && words.contains { $0.contains { $0.isNumber } }
    return isAbbreviation || hasNumber || (words.count > 1 && capitals.count > 1)
  }

  /// The name with the spellings that are looked for.
  var sought: SoughtName { sought(isOwn: true) }

  /// The name, as it is looked for in the texts of a case.
  ///
  /// What is short for an office or a system means the case's own: another case's `Diskominfo` is another office.
  ///
  /// - Parameter isOwn: Whether the case itself names it.
  /// - Returns: The name, with what is short for it.
  func sought(isOwn: Bool) -> SoughtName {
    let kind: SoughtName.Kind =
      switch self.kind {
      case .organisations where isOwn: .office
      case .regions: .place
      case .systems where isOwn: .system
      case .coders: .person
      case .organisations, .systems: .whole
      case .cases, .roles, .titles, .groups, .owners, .words: .whole
      }
    return SoughtName(name: name, kind: kind, also: also, except: except)
  }
}
