import ArgumentParser
import GapModel

// `gapscore agree`.
extension Words {
  enum Agree {
    static var abstract: String {
      say(id: "Mengukur kesepakatan antarpengode.", en: "Measure the agreement between coders.")
    }

    static var discussion: String {
      say(
        id: """
          Contoh: gapscore agree cases/sikepo-batanghari.yaml --format markdown

          Alfa Krippendorff, kappa Cohen dan Fleiss, serta persentase kesepakatan, untuk tiap peubah dan \
          tiap dimensi; lalu tiap temuan yang dikode berbeda, dari selisih terbesar.
          """,
        en: """
          Example: gapscore agree cases/sikepo-batanghari.yaml --format markdown

          Krippendorff's alpha, Cohen's and Fleiss' kappa and percent agreement, for each variable and \
          within each dimension; and each finding on which coders differ, the furthest apart first.
          """
      )
    }

    static var resamples: ArgumentHelp {
      help(
        id: """
          Jumlah penarikan ulang temuan untuk satu rentang, paling banyak \
          \(AgreementStatistics.mostResamples).
          """,
        en:
          "Resamples of the findings for an interval, at most \(AgreementStatistics.mostResamples).",
        value: LocalisedText(id: "jumlah", en: "number")
      )
    }

    static var seed: ArgumentHelp {
      help(
        id: "Benih acak bagi penarikan ulang.",
        en: "Random seed of the resamples.",
        value: LocalisedText(id: "bilangan", en: "number")
      )
    }

    static func oneCoder(_ path: String) -> String {
      say(
        id: "\(path): tidak ada temuan yang dikode oleh dua pengode",
        en: "\(path): no finding has codings by two coders"
      )
    }

    static func onePage(_ count: Int) -> String {
      say(
        id: "Satu halaman HTML atau dokumen Word memuat satu kasus; yang diberikan \(count) kasus.",
        en: "A page or a document holds one case; there are \(count)."
      )
    }
  }
}
