import Foundation
import GapModel
import Testing

/// The files that declare rules, against the list of them.
@Suite struct `Declarations of the rules` {
  /// Each rule as its file declares it.
  private static let declared: [(file: String, name: String, id: String)] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/GapModel/Diagnostics/Rules")
    let files = try? FileManager.default.contentsOfDirectory(
      at: sources,
      includingPropertiesForKeys: nil
    )
    return (files ?? []).flatMap { file -> [(file: String, name: String, id: String)] in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      let name = file.deletingPathExtension().lastPathComponent
      return text.matches(of: /static let (\w+) = Rule\(\s+"([a-z-]+)"/).map { match in
        (file: name, name: String(match.1), id: String(match.2))
      }
    }
  }()

  @Test func `Every declared rule is in the list, once`() {
    #expect(!Self.declared.isEmpty)
    #expect(Self.declared.map(\.id).sorted() == Rule.all.map(\.id).sorted())
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  @Test func `A rule's file, its name in Swift and its id are the same words`() {
    for (file, name, id) in Self.declared {
      // Some files would have the name of another, so they end in what they hold.
      #expect([name.lowercased(), "\(name.lowercased())rule"].contains(file.lowercased()))
      #expect(name.lowercased() == id.replacing("-", with: ""))
    }
  }

  @Test(arguments: Rule.all)
  func `A rule is found by its id, and by a slip of it`(rule: Rule) {
    #expect(Rule(id: rule.id) == rule)
    #expect(Rule(id: "\(rule.id)x") == nil)
    if rule.id.count > 2 { #expect(Rule.nearest(to: "\(rule.id)x") == rule) }
  }
}

/// The wording of messages, read from the sources that hold it.
@Suite struct `Wording in both languages` {
  private struct Pair: Hashable {
    let id: String
    let en: String
  }

  /// Every text in the sources that is written in both languages, as far as its literals are on one line.
  private static let pairs: [Pair] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/GapModel")
    let found = ["Diagnostics", "Reading", "Checks"].flatMap { name -> [Pair] in
      let files = FileManager.default.enumerator(atPath: folder.appending(path: name).path())
      let paths = (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }
      return paths.flatMap { path -> [Pair] in
        let file = folder.appending(path: name).appending(path: path)
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let pattern = /\bid: #?"((?:[^"\\]|\\.)*)"#?,\s+en: #?"((?:[^"\\]|\\.)*)"/
        return text.matches(of: pattern).map { Pair(id: String($0.1), en: String($0.2)) }
      }
    }
    return found
  }()

  /// What is written alike in both languages.
  private static let alike: Set<String> = []

  @Test func `No text is the same in both languages, but for those that are listed`() {
    #expect(Self.pairs.count > 150)
    let same = Self.pairs.filter { $0.id == $0.en && !Self.alike.contains($0.en) }
    #expect(same == [])
  }

  private static let english: Set<String> = [
    "a", "an", "the", "is", "are", "not", "and", "or", "of", "with", "this", "write", "remove",
    "must",
    "can", "file", "finding", "source", "step", "key", "line", "expected", "found",
  ]

  @Test func `No Indonesian message holds an English word that messages are made of`() {
    for pair in Self.pairs {
      // Names, keys and what else is quoted stay as they are written; so does what is put in.
      let plain = pair.id.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: " ")
        .replacing(/'[^']*'/, with: " ")
      #expect(Self.english.isDisjoint(with: Self.words(of: plain)), "\(pair.id)")
    }
  }

  @Test(arguments: Rule.all)
  func `No Indonesian page holds an English word that messages are made of`(rule: Rule) {
    for text in [rule.page.what.id, rule.page.why.id] {
      let plain = text.replacing(/`[^`]*`/, with: " ").replacing(/[aA]–[zZ]/, with: " ")
      #expect(Self.english.isDisjoint(with: Self.words(of: plain)), "\(text)")
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
