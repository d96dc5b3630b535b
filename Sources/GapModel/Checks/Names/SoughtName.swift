/// A name that is looked for in texts, in whatever spelling.
struct SoughtName {
  /// The name as it is written where it is known from.
  let name: String
  /// What it is the name of, which says what is short for it.
  let kind: Kind
  /// Further spellings that people named.
  var also: [String] = []
  /// Spellings that look like it and are other words.
  var except: [String] = []

  /// What a name is the name of.
  enum Kind {
    case place, office, system, person
    /// Anything of which only the whole is a name.
    case whole
  }

  /// The ways in which texts write it.
  var variants: [NamePattern] {
    let whole = [name] + also
    var patterns = whole.flatMap { NamePattern($0).map { [$0] } ?? [] }
    let short = NameParts(of: name, kind)
    patterns += short.parts.flatMap { NamePattern($0, isPart: true).map { [$0] } ?? [] }
    patterns += short.initials.flatMap { NamePattern(initials: $0).map { [$0] } ?? [] }
    patterns += short.syllables.flatMap { NamePattern(syllables: $0).map { [$0] } ?? [] }
    return patterns
  }
}
