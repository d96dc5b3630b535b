/// Which folders of a module's sources use what others declare.
///
/// Two kinds of names are followed: types at the top level, and members that one folder alone declares.
/// Members whose name another folder declares too, or the standard library, could be anyone's, and are not.
struct FolderEdges {
  /// The uses of what a later folder declares, each as a sentence, in the order of the files.
  let backward: [String]

  init(of module: String, order: [String]) throws {
    self.init(among: try SourceFile.all(in: module), order: order)
  }

  init(among files: [SourceFile], order: [String]) {
    let parts = files.map { (file: $0, names: DeclaredNames(in: $0)) }
    var homes: [Name: Set<String>] = [:]
    for part in parts {
      for name in part.names.declared { homes[name, default: []].insert(part.file.folder) }
    }
    backward = parts.flatMap { part -> [String] in
      let own = order.firstIndex(of: part.file.folder) ?? 0
      return part.names.used.sorted { $0.text < $1.text }.compactMap { name in
        guard let home = homes[name], home.count == 1, let folder = home.first,
          let place = order.firstIndex(of: folder), place > own
        else { return nil }
        return "\(part.file.path) uses \(name.text) of \(folder)"
      }
    }
  }
}

/// A name that a source declares or uses.
struct Name: Hashable {
  let text: String
  /// Whether it stands behind a dot.
  let isMember: Bool
}

/// The names that a source declares, and those that it uses.
struct DeclaredNames {
  private(set) var declared: Set<Name> = []
  private(set) var used: Set<Name> = []
  /// Types that are declared within others: in its own file such a name means the one within.
  private var nested: Set<Name> = []

  private static let types: Set<Substring> = [
    "struct", "enum", "class", "protocol", "actor", "typealias",
  ]
  private static let members: Set<Substring> = ["func", "var", "let", "case"]

  /// Members of our own whose names the standard library has as well.
  private static let standard: Set<String> = [
    "filter", "format", "isEmpty", "isLetter", "prefix", "rawValue", "removeFirst", "self", "span",
    "utf8",
  ]

  init(in file: SourceFile) {
    let tokens = file.tokens
    var depth = 0
    for (place, token) in tokens.enumerated() {
      switch token {
      case "{": depth += 1
      case "}": depth -= 1
      default: add(tokens, place, isAtTop: depth == 0)
      }
    }
    used.subtract(nested)
  }

  private mutating func add(_ tokens: [Substring], _ place: Int, isAtTop: Bool) {
    let name = tokens[place]
    guard let first = name.first, first.isLetter else { return }
    let before = place > 0 ? tokens[place - 1] : ""
    if Self.types.contains(before) {
      let type = Name(text: String(name), isMember: false)
      if isAtTop { declared.insert(type) } else { nested.insert(type) }
    } else if Self.members.contains(before) {
      declared.insert(Name(text: String(name), isMember: true))
      if before == "case" { addCases(behind: name, tokens[(place + 1)...]) }
    } else if place + 1 < tokens.count, tokens[place + 1] == ":", before != ".", first.isLowercase {
      // A parameter, or the label of a tuple's part.
      declared.insert(Name(text: String(name), isMember: true))
    } else if before == "." {
      if !Self.standard.contains(String(name)) {
        used.insert(Name(text: String(name), isMember: true))
      }
    } else if first.isUppercase {
      used.insert(Name(text: String(name), isMember: false))
    }
  }

  /// Adds the other cases of a list such as `case low, medium, high`.
  private mutating func addCases(behind first: Substring, _ rest: ArraySlice<Substring>) {
    var rest = rest
    while rest.first == ",", let name = rest.dropFirst().first, name.first?.isLetter == true {
      declared.insert(Name(text: String(name), isMember: true))
      rest = rest.dropFirst(2)
    }
  }
}
