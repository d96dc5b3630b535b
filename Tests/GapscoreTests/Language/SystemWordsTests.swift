import GapModel
import SystemPackage
import Testing

@testable import gapscore

@Suite struct `Errors of the system and progress` {
  private static func told(_ language: Language, _ words: () -> String) -> String {
    let run = Run(language: language, streams: .ofProcess, environment: Environment([:]))
    return Run.$current.withValue(run, operation: words)
  }

  @Test func `Each error has a reason in Indonesian, and keeps the system's own in English`() {
    for number in 1...133 {
      let error = Errno(rawValue: Int32(number))
      let id = Self.told(.id) { Words.reason(of: error) }
      #expect(EnglishWords.found(in: id).isEmpty, "\(id)")
      #expect(Self.told(.en) { Words.reason(of: error) } == "\(error)")
    }
  }

  @Test(arguments: [
    (0, 0, "0 dari 900 berkas", "0 of 900 files"),
    (
      300, 10, "300 dari 900 berkas, 30 per detik, sisa 20 detik",
      "300 of 900 files, 30 a second, 20 s left"
    ),
    (
      300, 60, "300 dari 900 berkas, 5 per detik, sisa 2 menit 0 detik",
      "300 of 900 files, 5 a second, 2 min 0 s left"
    ),
  ])
  func `How far a run has come is told in its language`(
    done: Int,
    seconds: Int,
    id: String,
    en: String
  ) {
    for (language, line) in [(Language.id, id), (.en, en)] {
      let told = Self.told(language) {
        Progress.line(done: done, of: 900, after: .seconds(seconds))
      }
      #expect(told == line)
    }
  }
}
