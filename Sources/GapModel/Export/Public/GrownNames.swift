/// A list of names with those of a case added, each with a pseudonym that nothing else has.
///
/// What the list knows already stays as it is, so one list gives the same names again, for the case and for all
/// cases of a study.
package struct GrownNames {
  /// All names, the new ones behind those of the list.
  package private(set) var list: NameList
  /// Those that are new.
  package private(set) var added: [NameList.Entry] = []
  /// The places in the list of the names that the case itself holds.
  private(set) var own: [Int] = []

  private var places: [Key: Int] = [:]
  /// Pseudonyms that are given, as letters.
  private var taken: Set<String> = []
  /// The last number that was given behind a word.
  private var numbers: [String: Int] = [:]

  private struct Key: Hashable {
    let kind: NameList.Kind
    let name: String
  }

  /// A name of a case, and the word before the number of its pseudonym.
  fileprivate struct Named {
    let kind: NameList.Kind
    let name: String
    let word: String
  }

  /// Adds the names of a case.
  package init(_ list: NameList, with assessedCase: Case) {
    self.list = list
    for (index, entry) in list.entries.enumerated() {
      places[Key(kind: entry.kind, name: entry.name)] = index
      if let pseudonym = entry.pseudonym { taken.insert(FoldedText(pseudonym).letters) }
    }
    let named = Self.names(of: assessedCase)
    var new: [Named] = []
    for name in named {
      let key = Key(kind: name.kind, name: name.name)
      if places[key] == nil {
        places[key] = self.list.entries.count
        self.list.entries.append(NameList.Entry(name.kind, name.name, as: ""))
        new.append(name)
      }
      own.append(places[key] ?? 0)
    }
    own = own.uniqued
    name(new, from: list.entries.count, assessedCase)
  }

  /// The place of a name in the list.
  func place(_ kind: NameList.Kind, _ name: String) -> Int? {
    places[Key(kind: kind, name: name.withSingleBlanks)]
  }

  /// What stands for a name in a copy: itself where it is kept.
  func pseudonym(_ kind: NameList.Kind, _ name: String) -> String {
    place(kind, name).flatMap { list.entries[$0].pseudonym } ?? name
  }

  // MARK: Pseudonyms

  /// Gives pseudonyms to the names from a place on, but to those that may stay.
  private mutating func name(_ new: [Named], from first: Int, _ assessedCase: Case) {
    let search = NameSearch(
      list.entries.filter { $0.isInTexts && $0.kind != .titles }.map { $0.sought }
    )
    let all = NameSearch(list.entries.filter { $0.isInTexts }.map { $0.sought })
    for entry in list.entries { taken.insert(FoldedText(entry.name).letters) }
    for (index, named) in new.enumerated() {
      let isPublic =
        Self.mayStay(named, in: assessedCase) && search.matches(in: named.name).isEmpty
      list.entries[first + index].pseudonym = isPublic ? nil : next(named.word, all)
    }
    added = Array(list.entries[first...])
  }

  /// Whether a name tells nobody: a national regulation, or a plain word for a group of several.
  ///
  /// The group of a single informant would be what that informant is.
  private static func mayStay(_ named: Named, in assessedCase: Case) -> Bool {
    switch named.kind {
    case .titles:
      let title = named.name.lowercased()
      return nationalRegulations.contains { title.hasPrefix($0) }
    case .groups:
      let isPlain = named.name.unicodeScalars.allSatisfy {
        $0.properties.isLowercase || $0 == "-"
      }
      let members = assessedCase.sources.filter { $0.group?.withSingleBlanks == named.name }
      return isPlain && members.count { $0.technique == .interview } != 1
    case .cases, .organisations, .regions, .systems, .roles, .coders, .owners, .words: return false
    }
  }

  /// How the titles of regulations begin that hold for the whole country.
  private static let nationalRegulations = [
    "undang-undang", "uu ", "peraturan pemerintah", "pp ", "peraturan presiden", "perpres ",
    "keputusan presiden", "keppres ", "instruksi presiden", "inpres ", "peraturan menteri",
    "permen", "keputusan menteri", "kepmen", "law no", "presidential regulation",
    "government regulation", "ministerial regulation",
  ]

  /// The next pseudonym of a word that is free and holds no real name.
  private mutating func next(_ word: String, _ search: NameSearch) -> String {
    // Where the word itself is a real name, another is taken.
    let isTelling = !search.matches(in: word + "1").isEmpty
    let word = isTelling ? (word.hasSuffix("-") ? "x-" : "X ") : word
    while true {
      let number = numbers[word, default: 0] + 1
      numbers[word] = number
      let pseudonym = "\(word)\(number)"
      if taken.insert(FoldedText(pseudonym).letters).inserted { return pseudonym }
    }
  }

  // MARK: Names of a case

  private static func names(of assessedCase: Case) -> [Named] {
    let language = assessedCase.language
    var names = [
      Named(.cases, assessedCase.id.text, language),
      Named(.organisations, assessedCase.organisation, language),
    ]
    if let region = assessedCase.region { names.append(Named(.regions, region, language)) }
    names.append(Named(.systems, assessedCase.system, language))
    for source in assessedCase.sources {
      if let role = source.role { names.append(Named(role: role, of: source, language)) }
      if let title = source.title { names.append(Named(.titles, title, language)) }
      if let group = source.group { names.append(Named(.groups, group, language)) }
    }
    for name in assessedCase.coders.compactMap({ $0.name }) {
      names.append(Named(.coders, name, language))
    }
    for owner in assessedCase.recommendations.compactMap({ $0.owner }) {
      names.append(Named(.owners, owner, language))
    }
    return names
  }
}

extension GrownNames.Named {
  fileprivate init(_ kind: NameList.Kind, _ name: String, _ language: Language) {
    self.init(kind: kind, name: name.withSingleBlanks, word: Self.word(kind)[language])
  }

  fileprivate init(role: String, of source: Source, _ language: Language) {
    let word: LocalisedText =
      switch source.technique {
      case .interview: Self.word(.roles)
      case .observation: LocalisedText(id: "Pengamatan ", en: "Observation ")
      case .document, .account: LocalisedText(id: "Sumber ", en: "Source ")
      }
    self.init(kind: .roles, name: role.withSingleBlanks, word: word[language])
  }

  private static func word(_ kind: NameList.Kind) -> LocalisedText {
    switch kind {
    case .cases: LocalisedText(id: "kasus-", en: "case-")
    case .organisations: LocalisedText(id: "Perangkat Daerah ", en: "Office ")
    case .regions: LocalisedText(id: "Daerah ", en: "Region ")
    case .systems: LocalisedText(id: "Sistem ", en: "System ")
    case .roles: LocalisedText(id: "Peran ", en: "Role ")
    case .titles: LocalisedText(id: "Dokumen ", en: "Document ")
    case .groups: LocalisedText(id: "Kelompok ", en: "Group ")
    case .coders: LocalisedText(id: "Pengode ", en: "Coder ")
    case .owners: LocalisedText(id: "Penanggung Jawab ", en: "Owner ")
    case .words: LocalisedText(id: "Nama ", en: "Name ")
    }
  }
}
