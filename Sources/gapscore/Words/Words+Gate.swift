import ArgumentParser
import GapModel

// `gapscore score --at-most`.
extension Words {
  enum Gate {
    static var atMost: ArgumentHelp {
      help(
        id: """
          Batas, misalnya dimensi=sedang, teknologi=kecil-sedang, teknologi=4.5, atau total=28: bila ada \
          kasus yang melampauinya, hasil tetap ditulis, yang melampaui disebut pada galat standar, dan status \
          keluarnya 1. Yang belum dinilai tidak dapat diperiksa, jadi tidak lolos; yang tidak berlaku lolos. \
          Tingkat penilaian analis berlaku. Boleh ditulis lebih dari sekali.
          """,
        en: """
          A limit, such as dimension=medium, technology=small-medium, technology=4.5 or total=28: where a case \
          exceeds it, results are still written, standard error says what exceeds it, and the exit status is \
          1. What is not assessed cannot be checked and does not pass; what does not apply passes. A judged \
          rating counts. May be given more than once.
          """,
        value: LocalisedText(id: "batas", en: "limit")
      )
    }

    static func message(of failure: LimitText.Failure, in text: String) -> String {
      switch failure {
      case .isNone:
        say(
          id: """
            --at-most '\(text)' bukan batas; tulis apa=paling banyak, misalnya dimensi=sedang, \
            teknologi=4.5, atau total=28.
            """,
          en: """
            --at-most '\(text)' is no limit; write what=at most, such as dimension=medium, technology=4.5 \
            or total=28.
            """
        )
      case .noDimension(let word, let instrument):
        say(
          id: """
            Untuk --at-most, instrumen \(instrument.id) tidak mempunyai dimensi '\(word)'; tulis dimensi \
            (semuanya), total, atau salah satu dari \(keys(instrument.dimensions)).
            """,
          en: """
            --at-most: instrument \(instrument.id) has no dimension '\(word)'; write dimension (all of them), \
            total, or one of \(keys(instrument.dimensions)).
            """
        )
      case .noRating(let word, let instrument):
        say(
          id: """
            Untuk --at-most, instrumen \(instrument.id) tidak mempunyai tingkat '\(word)'; tulis salah satu \
            dari \(keys(instrument.bands)), atau gap dari 0 sampai 10 seperti 4.5.
            """,
          en: """
            --at-most: instrument \(instrument.id) has no rating '\(word)'; write one of \
            \(keys(instrument.bands)), or a gap from 0 to 10 such as 4.5.
            """
        )
      case .noTotal(let word, let most):
        say(
          id: """
            Untuk --at-most, total '\(word)' tidak dapat dipakai; tulis bilangan dari 0 sampai \(whole(most)), \
            misalnya total=28.
            """,
          en: """
            --at-most: a total cannot be '\(word)'; write a number from 0 to \(whole(most)), such as total=28.
            """
        )
      }
    }

    /// What came of all cases.
    struct Counts {
      var cases = 0
      /// The cases that do not keep all limits.
      var breaking = 0
      var exceeding = 0
      /// Those that exceed by a provisional rating.
      var provisional = 0
      var unchecked = 0
      /// The files that were left out.
      var leftOut = 0
    }

    static func sum(_ counts: Counts) -> String {
      var parts: [String] = []
      if counts.exceeding > 0 {
        let weak =
          counts.provisional == 0
          ? ""
          : say(
            id: " (\(counts.provisional) di antaranya tentatif)",
            en: " (\(counts.provisional) of them provisional)"
          )
        parts.append(
          say(
            id: "\(counts.exceeding) melampaui batas\(weak)",
            en: "\(counts.exceeding) above the limit\(weak)"
          )
        )
      }
      if counts.unchecked > 0 {
        parts.append(
          say(
            id: "\(counts.unchecked) belum dinilai sehingga tidak dapat diperiksa",
            en: "\(counts.unchecked) not assessed, so not to be checked"
          )
        )
      }
      var sentences: [String] = []
      if !parts.isEmpty {
        let list = parts.joined(separator: "; ")
        sentences.append(
          say(
            id: "--at-most: \(counts.breaking) dari \(counts.cases) kasus tidak lolos: \(list).",
            en:
              "--at-most: \(counts.breaking) of \(counted(counts.cases, "case")) did not pass: \(list)."
          )
        )
      }
      if counts.leftOut > 0 {
        sentences.append(
          say(
            id:
              "--at-most: \(counts.leftOut) berkas dilewati, jadi tidak diperiksa dan tidak lolos.",
            en:
              "--at-most: \(counted(counts.leftOut, "file")) left out, so not checked and not passed."
          )
        )
      }
      return sentences.joined(separator: " ")
    }

    private static func keys(_ words: [some Labelled]) -> String {
      words.map(\.key).joined(separator: ", ")
    }

    private static func whole(_ number: Double) -> String { DecimalText.shortest(number) }
  }
}
