import ArgumentParser
import GapModel

// `gapscore compare`.
extension Words {
  enum Compare {
    private static let number = LocalisedText(id: "jumlah", en: "number")

    static var abstract: String {
      say(
        id: "Membandingkan beberapa perangkat daerah.",
        en: "Put several offices side by side."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore compare cases/ --view heeks -o perbandingan.html",
        en: "Example: gapscore compare cases/ --view heeks -o comparison.html"
      )
    }

    static var scores: ArgumentHelp {
      help(
        id: "Berkas yang ditulis 'score --format jsonl'; boleh lebih dari sekali.",
        en: "A file that 'score --format jsonl' wrote; may be given more than once.",
        value: LocalisedText(id: "berkas", en: "file")
      )
    }

    static var sort: ArgumentHelp {
      help(
        id: "Urutan perangkat daerah: total, nama, atau sebuah dimensi.",
        en: "What offices are ordered by: total, name, or a dimension.",
        value: LocalisedText(id: "urutan", en: "order")
      )
    }

    static var groupBy: ArgumentHelp {
      help(
        id: "Pengelompokan perangkat daerah, dengan nilai tengah tiap kelompok.",
        en: "What offices are put together by, with the medians of each group.",
        value: LocalisedText(id: "kelompok", en: "group")
      )
    }

    static var top: ArgumentHelp {
      help(
        id: """
          Jumlah perangkat daerah yang ditampilkan dari awal urutan: menurut total yang gapnya terkecil, \
          menurut dimensi yang gapnya terbesar. JSON dan CSV selalu memuat semuanya.
          """,
        en: """
          How many offices to show from the beginning of the order: by total those with the smallest \
          gaps, by a dimension those with the largest. JSON and CSV always have all.
          """,
        value: number
      )
    }

    static var bottom: ArgumentHelp {
      help(
        id: """
          Jumlah perangkat daerah yang ditampilkan dari akhir urutan: menurut total yang gapnya terbesar.
          """,
        en: """
          How many offices to show from the end of the order: by total those with the largest gaps.
          """,
        value: number
      )
    }

    static var alias: ArgumentHelp {
      help(
        id: """
          Tulis salinan yang boleh dilihat siapa saja: nama samaran bagi perangkat daerah, wilayah, sistem, \
          dan berkas, nomor bagi strategi, tanpa kata-kata dari kasus. Hanya dengan instrumen bawaan, dan \
          tanpa --brand.
          """,
        en: """
          Write a copy that anyone may see: made-up names for offices, regions, systems and files, and \
          numbers for strategies; no words of a case. It needs a shipped instrument and takes no --brand.
          """
      )
    }

    static var keepGoing: ArgumentHelp {
      help(
        id: """
          Lewati berkas yang mengandung kesalahan atau tidak dapat dibaca, dan sebutkan dalam keluaran.
          """,
        en: "Leave out files that have errors or cannot be read, and say so in the output."
      )
    }

    static var needsCases: String {
      say(
        id: "Sebutkan kasus yang dibandingkan, atau tulis --scores.",
        en: "Name the cases to compare, or give --scores."
      )
    }

    static var oneEnd: String {
      say(
        id: "Tulis --top atau --bottom, jangan keduanya.",
        en: "Give either --top or --bottom, not both."
      )
    }

    static var noBrandWithAlias: String {
      say(
        id: "--brand menyebut nama perangkat daerah, jadi tidak dapat dipakai bersama --alias.",
        en: "--brand names the office, so it cannot be given with --alias."
      )
    }

    static var nothing: String {
      say(id: "tidak ada yang dapat dibandingkan", en: "there is nothing to compare")
    }

    static var ownInstrument: String {
      say(
        id: """
          instrumen buatan sendiri dapat menunjukkan siapa pembuatnya, jadi --alias hanya untuk instrumen \
          bawaan; --view membaca kasus dalam istilah salah satunya
          """,
        en: """
          an instrument of one's own may tell who made it, so --alias takes shipped ones only; \
          --view reads the cases in the terms of one
          """
      )
    }

    static func unshipped(_ id: GapModel.Instrument.ID) -> String {
      say(
        id: "nilai itu memakai instrumen \(id), yang bukan bawaan; bandingkan kasusnya sendiri",
        en: "the scores are of instrument \(id), which is not shipped; compare the cases themselves"
      )
    }

    static func noOrder(_ dimensions: [String]) -> String {
      let names = dimensions.joined(separator: ", ")
      return say(
        id: "Untuk --sort tulis total, nama, atau salah satu dari \(names).",
        en: "--sort takes total, name, or one of \(names)."
      )
    }

    static func alike(_ names: Comparison.AlikeNames) -> String {
      say(
        id: """
          \(kind(names.kind)) '\(names.second)' berbeda dari '\(names.first)' hanya dalam cara \
          mengetiknya; tulis sama, agar tidak dihitung dua
          """,
        en: """
          \(kind(names.kind)) '\(names.second)' differs from '\(names.first)' only by how it is typed; \
          write both alike, or they count as two
          """
      )
    }

    /// The line about names that look alike.
    static func told(of names: Comparison.AlikeNames) -> String {
      "gapscore: \(DisplayText.visible(alike(names)))\n"
    }

    private static func kind(_ kind: Comparison.AlikeNames.Kind) -> String {
      switch kind {
      case .organisation: say(id: "organisasi", en: "organisation")
      case .region: say(id: "wilayah", en: "region")
      case .system: say(id: "sistem", en: "system")
      }
    }

    /// Why a file is left out, in the language of the comparison.
    static func reason(_ reason: CaseFiles.Faulty.Reason) -> LocalisedText {
      switch reason {
      case .hasErrors:
        LocalisedText(id: "berkas ini memuat kesalahan", en: "the file has errors")
      case .lacksCrosswalk:
        LocalisedText(
          id: "instrumennya tidak punya pemetaan ke sana",
          en: "its instrument has no crosswalk there"
        )
      case .isUnreadable:
        LocalisedText(id: "berkas ini tidak dapat dibaca", en: "the file cannot be read")
      }
    }

    static func message(of failure: Comparison.Failure) -> String {
      switch failure {
      case .tooFew(let files):
        say(
          id: """
            perbandingan memerlukan dua kasus atau lebih; yang ada \(files.first ?? "tidak satu pun")
            """,
          en: "a comparison needs two cases or more; there is \(files.first ?? "none")"
        )
      case .sameCase(let id, let files):
        say(
          id: "kasus '\(id)' diberikan lebih dari sekali: \(files.joined(separator: ", "))",
          en: "case '\(id)' is given more than once: \(files.joined(separator: ", "))"
        )
      case .samePlace(let organisation, let system, let files):
        say(
          id: """
            \(organisation), \(system), diberikan lebih dari sekali, dan periodenya tidak menunjukkan mana \
            yang terbaru: \(files.joined(separator: ", "))
            """,
          en: """
            \(organisation), \(system), is given more than once, and the periods do not tell which is the \
            latest: \(files.joined(separator: ", "))
            """
        )
      case .differentInstruments(let groups):
        say(
          id: """
            kasus dari beberapa instrumen dibandingkan melalui pemetaannya dengan --view, dan baris nilai \
            dalam istilah asalnya. \(groups.joined(separator: "; "))
            """,
          en: """
            cases of several instruments are compared through their crosswalk, with --view, and scored \
            lines in the terms they were scored in. \(groups.joined(separator: "; "))
            """
        )
      }
    }
  }
}
