import GapModel
import Testing

@testable import gapscore

@Suite struct `The language of a run` {
  private static func ofLocale(_ variables: [String: String]) -> Language {
    LanguageChoice.language([], Environment(variables))
  }

  @Test(arguments: ["id_ID.UTF-8", "id", "id_ID", "in_ID", "in", "ID_id", "indonesian", "id.UTF-8"])
  func `A locale of Indonesia speaks Indonesian`(locale: String) {
    #expect(Self.ofLocale(["LANG": locale]) == .id)
  }

  @Test(arguments: ["", "C", "POSIX", "C.UTF-8", "en_US.UTF-8", "de_DE", "inh_RU", "ms_MY"])
  func `Every other locale speaks English`(locale: String) {
    #expect(Self.ofLocale(["LANG": locale]) == .en)
  }

  @Test func `The first variable that is set decides`() {
    #expect(Self.ofLocale([:]) == .en)
    #expect(Self.ofLocale(["LANG": "en_US", "LC_MESSAGES": "id_ID"]) == .id)
    #expect(Self.ofLocale(["LANG": "id_ID", "LC_MESSAGES": "C"]) == .en)
    #expect(Self.ofLocale(["LC_MESSAGES": "id_ID", "LC_ALL": "C"]) == .en)
    #expect(Self.ofLocale(["LC_MESSAGES": "C", "LC_ALL": "id_ID"]) == .id)
    #expect(Self.ofLocale(["LC_ALL": "", "LC_MESSAGES": "", "LANG": "id_ID"]) == .id)
  }

  @Test(
    arguments: [
      (["score", "--lang", "id"], Language.id), (["score", "--lang=en"], .en),
      (["--lang", "en"], .en),
      (["score", "--lang", "en", "--lang", "id"], .id), (["report", "--lang", "both"], .id),
      (["score", "--", "--lang", "en"], .id), (["score", "--lang"], .id),
    ] as [([String], Language)]
  )
  func `The option goes before the locale`(arguments: [String], language: Language) {
    let environment = Environment(["LC_ALL": "id_ID.UTF-8"])
    #expect(LanguageChoice.language(arguments, environment) == language)
  }

  @Test(
    arguments: [
      (["--lang", "id", "score", "a"], ["score", "--lang", "id", "a"]),
      (
        ["--lang=id", "instrument", "--lang", "en", "list"],
        ["instrument", "list", "--lang=id", "--lang", "en"]
      ),
      (["score", "a", "--lang", "id"], ["score", "a", "--lang", "id"]),
      (["help", "score", "--lang", "id"], ["help", "score"]),
      (["instrument", "--lang", "id"], ["instrument"]),
      (["--help", "--lang=id"], ["--help"]), ([], []),
    ] as [([String], [String])]
  )
  func `The parser gets the option where a command has it`(
    arguments: [String],
    expected: [String]
  ) throws {
    #expect(try LanguageChoice.arranged(arguments, of: Gapscore.self) == expected)
  }
}
