// What was understood of submissions, or is doubtful in them.
extension ImportRemark {
  /// The offices that submissions name, as a spelling of its own makes another case.
  static func offices(_ offices: [(head: ImportedHead, count: Int)]) -> ImportRemark {
    let said = { (language: Language) in
      let nameless = LocalisedText(id: "tanpa nama", en: "without a name")[language]
      let named = offices.prefix(most).map { office in
        let words = [office.head.organisation, office.head.system].compactMap { $0?.excerpt }
        return (words.isEmpty ? nameless : words.joined(separator: " / ")) + " (\(office.count))"
      }
      return named.joined(separator: ", ") + (offices.count > most ? ", …" : "")
    }
    return ImportRemark(
      LocalisedText(
        id: "isian dari \(offices.count) perangkat daerah dan sistem, menurut ejaannya: "
          + said(.id),
        en: "submissions of \(offices.count) offices and systems, as they are spelled: " + said(.en)
      ),
      isDoubtful: false
    )
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
