/// Which names stand in a copy for others in the place of the real ones: the key to such copies, kept apart.
public struct NameList: Hashable, Sendable {
  /// The names, section by section as the file has them.
  package var entries: [Entry]

  /// Creates a list.
  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// What a name is the name of, in the order in which the file has its sections.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case cases, organisations, regions, systems, roles, titles, groups, coders, owners, words
  }

  /// A name and what stands for it.
  package struct Entry: Hashable, Sendable {
    /// What it names.
    package var kind: Kind
    /// The name as cases write it.
    package var name: String
    /// What stands for it in a copy; `nil` where it stays as it is, by choice.
    package var pseudonym: String?
    /// Other ways in which texts write it.
    package var also: [String]
    /// Spellings that look like it and are other words, which stay.
    package var except: [String]
    /// Whether it is also looked for in free texts; `nil` where its form decides.
    package var isSoughtInTexts: Bool?

    package init(
      _ kind: Kind,
      _ name: String,
      as pseudonym: String?,
      also: [String] = [],
      except: [String] = [],
      isSoughtInTexts: Bool? = nil
    ) {
      self.kind = kind
      self.name = name
      self.pseudonym = pseudonym
      self.also = also
      self.except = except
      self.isSoughtInTexts = isSoughtInTexts
    }
  }
}

extension NameList.Kind {
  /// What a name of this kind is called in messages and on pages.
  package var label: LocalisedText {
    switch self {
    case .cases: LocalisedText(id: "id kasus", en: "case id")
    case .organisations: LocalisedText(id: "perangkat daerah", en: "organisation")
    case .regions: LocalisedText(id: "daerah", en: "region")
    case .systems: LocalisedText(id: "sistem", en: "system")
    case .roles: LocalisedText(id: "peran", en: "role")
    case .titles: LocalisedText(id: "judul dokumen", en: "title of a document")
    case .groups: LocalisedText(id: "kelompok", en: "group")
    case .coders: LocalisedText(id: "pengode", en: "coder")
    case .owners: LocalisedText(id: "penanggung jawab", en: "owner")
    case .words: LocalisedText(id: "kata lain", en: "other word")
    }
  }
}
