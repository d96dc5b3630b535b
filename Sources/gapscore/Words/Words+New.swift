import ArgumentParser
import GapModel

// `gapscore new`.
extension Words {
  enum New {
    static var abstract: String {
      say(
        id: "Memulai kasus: berkas yang tinggal diisi.",
        en: "Begin a case: a file to fill in."
      )
    }

    static var discussion: String {
      say(
        id: """
          Setiap kunci ditulis satu kali, dengan artinya dalam komentar. Kunci yang wajib diisi masih kosong; \
          'check' menyebutkan mana yang belum diisi. Contoh: gapscore new kasus.yaml
          """,
        en: """
          Every key stands there once, with what it means as a comment. What is required is left empty, and \
          'check' says what is still to be filled in. Example: gapscore new case.yaml
          """
      )
    }

    static var file: ArgumentHelp {
      help(
        id:
          "Berkas yang dibuat; tanpa nama, keluaran standar. Berkas yang sudah ada tidak diganti.",
        en: "The file to make; without it, standard output. A file that is there is not replaced.",
        value: LocalisedText(id: "berkas", en: "file")
      )
    }

    static var minimal: ArgumentHelp {
      help(
        id: "Hanya yang wajib, tanpa penjelasan.",
        en: "Only what is required, without comments."
      )
    }

    static var quick: ArgumentHelp {
      help(
        id: "Penilaian cepat: satu temuan per indikator, dinilai dengan jenjang keparahan.",
        en: "A quick assessment: a finding for each indicator, judged on the severity ladder."
      )
    }

    static var instrument: ArgumentHelp {
      help(
        id: "Instrumen bawaan yang dipakai menilai.",
        en: "The shipped instrument to rate by.",
        value: LocalisedText(id: "instrumen", en: "instrument")
      )
    }

    static var from: ArgumentHelp {
      help(
        id: """
          Memulai periode berikutnya dari sebuah kasus: sumber, desain, dan tindakan dibawa serta, temuan \
          dikosongkan.
          """,
        en: """
          Begin the next period of a case: sources, design and actions are carried over, findings are \
          emptied.
          """,
        value: LocalisedText(id: "kasus", en: "case")
      )
    }

    static func holdsSeveral(_ name: String) -> String {
      say(
        id: "\(name) memuat beberapa kasus; beri berkas yang hanya memuat satu",
        en: "\(name) holds several cases; give a file that holds one"
      )
    }

    /// What the case of the next period has, and what is to be looked at in it.
    static func carriedOver(_ next: NextPeriod) -> String {
      let count = next.actionCount
      let period = next.period.map { "\($0.from)–\($0.to)" }
      return say(
        id: """
          gapscore: id '\(next.id)', periode \(period ?? "belum ditulis"), \(count) tindakan dibawa serta; \
          periksa judul, periode, dan tanggal sumber

          """,
        en: """
          gapscore: id '\(next.id)', period \(period ?? "not given"), \(counted(count, "action")) carried over; \
          look at the title, the period and the dates of sources

          """
      )
    }

    static func exists(_ name: String) -> String {
      say(
        id: "\(name) sudah ada dan tidak diganti; pilih nama lain",
        en: "\(name) is there already and is not replaced; choose another name"
      )
    }

    static func next(_ name: String) -> String {
      say(
        id: "gapscore: \(name) dibuat; isi, lalu jalankan: gapscore check \(name)\n",
        en: "gapscore: made \(name); fill it in, then run: gapscore check \(name)\n"
      )
    }
  }
}
