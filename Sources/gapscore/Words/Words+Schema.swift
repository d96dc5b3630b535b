import ArgumentParser
import GapModel

// `gapscore schema`.
extension Words {
  enum Schema {
    static var abstract: String {
      say(
        id: "Menuliskan kunci apa saja yang boleh ada dalam sebuah berkas.",
        en: "Write which keys a file may have."
      )
    }

    static var discussion: String {
      say(
        id: """
          JSON Schema membuat editor seperti VS Code melengkapi dan menjelaskan kunci; Markdown adalah \
          halaman acuan. Contoh: gapscore schema case -o case.schema.json
          """,
        en: """
          By the JSON Schema, editors such as VS Code complete and explain keys; Markdown is a page of \
          reference. Example: gapscore schema case -o case.schema.json
          """
      )
    }

    static var kind: ArgumentHelp {
      help(
        id:
          """
          Jenis berkas: 'case' (kasus), 'instrument' (instrumen), 'brand' (kop), 'map' (peta impor), atau \
          'names' (daftar nama samaran).
          """,
        en: "The kind of file: case, instrument, brand, map or names.",
        value: LocalisedText(id: "jenis", en: "kind")
      )
    }

    static var format: ArgumentHelp {
      help(
        id: """
          Format keluaran. JSON memuat kedua bahasa bila --lang tidak ditulis. Tanpa opsi ini akhiran nama \
          pada --output yang menentukan.
          """,
        en: """
          Output format. JSON has both languages unless --lang is given. Without it, the extension of \
          --output decides.
          """
      )
    }

    static func noKind(_ word: String, _ kinds: [String]) -> String {
      let list = kinds.joined(separator: ", ")
      return say(
        id: "Tidak ada jenis berkas '\(word)'; tulis salah satu dari \(list).",
        en: "There is no kind of file '\(word)'; write one of \(list)."
      )
    }
  }
}
