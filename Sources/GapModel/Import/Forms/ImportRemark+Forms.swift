// What was understood of submissions, or is doubtful in them.
extension ImportRemark {
  /// The offices that submissions name, as a spelling of its own makes another case.
  static func offices(_ offices: [(head: ImportedHead, count: Int)]) -> ImportRemark {
    let said = { (language: Language) in named(offices, language) }
    return ImportRemark(
      LocalisedText(
        id: "isian dari \(offices.count) perangkat daerah dan sistem, menurut ejaannya: "
          + said(.id),
        en: "submissions of \(offices.count) offices and systems, as they are spelled: " + said(.en)
      ),
      isDoubtful: false
    )
  }

  /// Offices of which there is no finding, and no case comes.
  static func officesWithoutFindings(_ offices: [ImportedHead]) -> ImportRemark {
    let said = { (language: Language) in
      offices.prefix(most).map { name(of: $0, language) }.joined(separator: ", ")
        + (offices.count > most ? ", …" : "")
    }
    return ImportRemark(
      LocalisedText(
        id: "tidak ada temuan dari \(said(.id)), jadi kasusnya tidak dibuat",
        en: "there is no finding of \(said(.en)), so no case comes of it"
      )
    )
  }

  /// Offices with how many submissions or findings each has.
  static func named(
    _ offices: [(head: ImportedHead, count: Int)],
    _ language: Language
  ) -> String {
    let named = offices.prefix(most).map { name(of: $0.head, language) + " (\($0.count))" }
    return named.joined(separator: ", ") + (offices.count > most ? ", …" : "")
  }

  private static func name(of office: ImportedHead, _ language: Language) -> String {
    let words = [office.organisation, office.system].compactMap { $0?.excerpt }
    let nameless = LocalisedText(id: "tanpa nama", en: "without a name")[language]
    return words.isEmpty ? nameless : words.joined(separator: " / ")
  }

  /// How many offices are named.
  private static let most = 60

  /// A submission that says another region than those of its office before.
  static func otherRegion(
    _ region: String,
    _ first: String,
    at place: ImportPlace
  ) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "wilayah isian ini '\(region.excerpt)', tetapi isian lain dari perangkat daerah ini "
          + "'\(first.excerpt)'; yang pertama dipakai",
        en: "the region of this submission is '\(region.excerpt)', and that of others of its "
          + "office '\(first.excerpt)'; the first is taken"
      ),
      at: place
    )
  }
}
