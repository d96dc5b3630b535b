import ArgumentParser
import GapModel

// `gapscore report`.
extension Words {
  enum Report {
    static var abstract: String {
      say(id: "Menilai satu kasus dan menulis laporannya.", en: "Rate a case and write its report.")
    }

    static var discussion: String {
      say(
        id: """
          Contoh: gapscore report cases/sikepo-batanghari.yaml --lang id -o laporan.html

          Bila --output sebuah folder, tiap kasus dalam berkas menjadi FOLDER/ID.BAHASA.md, .html, atau .docx. \
          Untuk skripsi atau tesis: -o laporan.docx menulis dokumen Word (satu bahasa per berkas) dengan gaya, \
          judul tabel, dan judul gambar bernomor; --only tabel-gap,prioritas hanya menulis kedua bagian itu. \
          --front-matter dan --figures membuat Markdown bagi pandoc.
          """,
        en: """
          Example: gapscore report cases/sikepo-batanghari.yaml --lang en -o report.html

          With a folder as --output, each case of the file becomes FOLDER/ID.LANGUAGE.md, .html or .docx.
          For a thesis: -o report.docx writes a Word document (one language to a file) with styles and \
          numbered captions; --only gap-table,priorities writes these sections alone. --front-matter and \
          --figures make Markdown for pandoc.
          """
      )
    }

    static var reader: ArgumentHelp {
      help(
        id: """
          Pembaca laporan: pemimpin mendapat dua halaman cetak, perencana juga rencana aksi, peneliti \
          semuanya.
          """,
        en: """
          Whom it is for: a leader gets two printed pages, a planner the action plan too, a researcher \
          everything.
          """,
        value: LocalisedText(id: "pembaca", en: "reader")
      )
    }

    static var only: ArgumentHelp {
      help(
        id: """
          Hanya tulis bagian ini, dipisahkan koma: \(SectionList.names.joined(separator: ", ")).
          """,
        en: """
          The only sections to write, separated by commas: \
          \(SectionList.names.joined(separator: ", ")).
          """,
        value: LocalisedText(id: "bagian", en: "sections")
      )
    }

    static func noSection(_ word: String, nearest: String?, _ names: [String]) -> String {
      let list = names.joined(separator: ", ")
      return say(
        id: """
          tidak ada bagian '\(word)'\(nearest.map { "; maksudnya '\($0)'?" } ?? ".") Bagian yang ada: \(list)
          """,
        en: """
          there is no section '\(word)'\(nearest.map { "; did you mean '\($0)'?" } ?? ".") Sections: \(list)
          """
      )
    }

    static var frontMatter: ArgumentHelp {
      help(
        id:
          "Awali Markdown dengan metadata untuk pandoc, dan tulis judul tabel dan gambar menurut caranya.",
        en: "Begin Markdown with metadata for pandoc, and write captions in its way."
      )
    }

    static var date: ArgumentHelp {
      help(
        id: "Tanggal laporan, TTTT-BB-HH; tanpa opsi ini periode kasus.",
        en: "The report's date, YYYY-MM-DD; without it, the case's period.",
        value: LocalisedText(id: "tanggal", en: "date")
      )
    }

    static var side: ArgumentHelp {
      help(
        id: "Sandingkan pandangan tiap kelompok pemangku kepentingan.",
        en: "Put side by side the views of the stakeholder groups of the sources.",
        value: LocalisedText(id: "pandangan", en: "view")
      )
    }

    static var frontMatterNeedsMarkdown: String {
      say(id: "--front-matter hanya untuk Markdown.", en: "--front-matter is for Markdown.")
    }

    static func needsFolder(_ path: String, _ count: Int) -> String {
      say(
        id: "\(path) memuat \(count) kasus; sebutkan sebuah folder pada --output.",
        en: "\(path) holds \(count) cases; name a folder with --output."
      )
    }

    static func sameID(_ id: String) -> String {
      say(
        id: "dua kasus bernama \(id); satu folder hanya memuat satu",
        en: "two cases are named \(id); a folder has room for one"
      )
    }
  }
}
