import Foundation
import Testing

/// What the compiler does not see of phrases, read from the sources.
@Suite struct `The phrases of reports` {
  /// A phrase as it is written: the argument for each language.
  struct Phrase {
    let file: String
    let id: String?
    let en: String?
    let isWhole: Bool
  }

  /// Every call of `say` with two languages, in what writes reports.
  private static func phrases() throws -> [Phrase] {
    try sources().flatMap { name, text in
      calls(in: Array(text)).map { arguments in
        func value(_ label: String) -> String? {
          arguments.first { $0.hasPrefix(label + ":") }.map {
            $0.dropFirst(label.count + 1).trimmingCharacters(in: .whitespacesAndNewlines)
          }
        }
        return Phrase(
          file: name,
          id: value("id"),
          en: value("en"),
          isWhole: arguments.count == 2
        )
      }.filter { $0.id != nil || $0.en != nil }
    }
  }

  /// The files that write reports, with their names.
  private static func sources() throws -> [(name: String, text: String)] {
    let folder = ProjectFiles.root.appending(path: "Sources/GapModel/Report")
    let names =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  /// The arguments of each call of `say`, also of those within another.
  private static func calls(in text: [Character]) -> [[String]] {
    let call = Array("say(")
    return text.indices.dropLast(call.count).compactMap { start -> [String]? in
      guard Array(text[start..<(start + call.count)]) == call,
        start == 0 || !(text[start - 1].isLetter || text[start - 1].isNumber)
      else { return nil }
      return arguments(in: text[(start + call.count)...])
    }
  }

  /// What stands between commas, up to the call's end.
  private static func arguments(in text: ArraySlice<Character>) -> [String] {
    var arguments = [""]
    var depth = 0
    // Where texts begin, by the depth at which their interpolations end.
    var isText = false
    var outer: [(isText: Bool, depth: Int)] = []
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : " "
      if isText {
        if character == "\\", next == "(" {
          outer.append((isText, depth))
          isText = false
          depth = 0
          arguments[arguments.count - 1] += "\\("
          index += 2
          continue
        }
        if character == "\\" {
          arguments[arguments.count - 1] += "\\\(next)"
          index += 2
          continue
        }
        if character == "\"" { isText = false }
      } else if character == "\"" {
        isText = true
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        if depth == 0 {
          guard let last = outer.popLast() else { return arguments.map(trimmed) }
          (isText, depth) = last
        } else {
          depth -= 1
        }
      } else if character == ",", depth == 0, outer.isEmpty {
        arguments.append("")
        index += 1
        continue
      }
      arguments[arguments.count - 1].append(character)
      index += 1
    }
    return arguments.map(trimmed)
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What English builds beforehand, because its verbs and things have a number.
  private static let prepared = ["verb": nil, "noun": nil, "count": "missing.count"]

  /// What is put into a text: the values, without what words are made of them.
  private static func placeholders(_ argument: String) -> Set<String> {
    let inside = argument.components(separatedBy: "\\(").dropFirst().map { part in
      var depth = 0
      return String(
        part.prefix { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth >= 0
        }
      )
    }
    // English counts things and so needs the number together with the thing's name.
    let counted = argument.components(separatedBy: "counted(").dropFirst().map { part in
      String(part.prefix { $0 != "," })
    }
    let values = inside.filter { !$0.hasPrefix("counted(") } + counted
    return Set(values.compactMap { prepared[$0, default: $0] })
  }

  /// The texts of an argument, without what is put into them; `nil` where it is none.
  private static func literal(_ argument: String) -> String? {
    guard argument.hasPrefix("\"") else { return nil }
    return argument
  }

  /// What is the same word in both languages.
  private static let shared: Set<String> = [
    "\"No.\"", "\"Gap\"", "\"Total gap\"", "\"Status\"", "\"nominal\"", "\"ordinal\"",
    "\"interval\"",
  ]

  /// What is written without `say`, as it is the same in both languages.
  private static let unsaid: Set<String> = ["κ (Fleiss)", "Rp"]

  /// Texts that stand for themselves: returned by a member, or put into a piece of a line or a column.
  private static var bare: Regex<(Substring, Substring)> {
    /(?:String \{ |\.(?:text|words|numbers|quote)\()"((?:[^"\\])*)/
  }

  @Test func `There are many`() throws {
    #expect(try Self.phrases().count > 200)
  }

  @Test func `Each is said in both languages`() throws {
    for phrase in try Self.phrases() {
      #expect(phrase.id != nil && phrase.en != nil && phrase.isWhole, "\(phrase)")
    }
  }

  @Test func `None is empty, and none is left untranslated`() throws {
    for phrase in try Self.phrases() {
      guard let id = phrase.id.flatMap(Self.literal), let en = phrase.en.flatMap(Self.literal)
      else {
        continue
      }
      #expect(id != "\"\"" && en != "\"\"", "\(phrase)")
      #expect(id != en || Self.shared.contains(id), "\(phrase)")
    }
  }

  @Test func `No word is written past the phrases`() throws {
    for (name, text) in try Self.sources() {
      for match in text.matches(of: Self.bare) {
        let words = String(match.1)
        let isName = !words.contains(/[A-Za-z]{2}/) || Self.unsaid.contains(words)
        #expect(isName, "\(name): \(words)")
      }
    }
  }

  @Test func `What is put into one is put into the other`() throws {
    for phrase in try Self.phrases() {
      guard let id = phrase.id, let en = phrase.en else { continue }
      #expect(Self.placeholders(id) == Self.placeholders(en), "\(phrase)")
    }
  }

  /// The texts of an argument, with nothing where values are put in.
  private static func fixed(_ argument: String) -> String {
    let parts = argument.components(separatedBy: "\\(")
    let rest = parts.dropFirst().map { part in
      var depth = 0
      return String(
        part.drop { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth >= 0
        }
      )
    }
    return ([parts[0]] + rest).joined()
  }

  /// Numbers that stand for themselves: none and all, and shares told as so many of a hundred.
  private static let plainNumbers: Set<String> = ["0", "1", "99", "100"]

  @Test func `Numbers that the method sets are put in from its constants`() throws {
    for phrase in try Self.phrases() {
      for argument in [phrase.id, phrase.en].compactMap({ $0 }) {
        let numbers = Self.fixed(argument).matches(of: /[0-9]+(?:[.,][0-9]+)?/).map {
          String($0.output)
        }
        #expect(Set(numbers).isSubset(of: Self.plainNumbers), "\(phrase.file): \(argument)")
      }
    }
  }

  @Test func `The reader of sources finds texts within texts`() {
    let code = Array(
      "x = say(id: \"a \\(say(id: \"b, )\", en: \"c\")) d\", en: \"e \\(n)\") + f(1)"
    )
    let calls = Self.calls(in: code)
    #expect(calls.count == 2)
    #expect(calls.first == ["id: \"a \\(say(id: \"b, )\", en: \"c\")) d\"", "en: \"e \\(n)\""])
    #expect(calls.last == ["id: \"b, )\"", "en: \"c\""])
    #expect(
      Self.placeholders("\"x \\(counted(a.count, \"thing\")) \\(b(c))\"") == ["a.count", "b(c)"]
    )
  }
}
