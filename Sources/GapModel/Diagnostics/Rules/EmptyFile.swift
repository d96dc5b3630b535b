extension Rule {
  /// A document without anything in it.
  public static let emptyFile = Rule(
    "empty-file",
    .error,
    what: LocalisedText(
      id: """
        Setiap dokumen harus ada isinya. Berkas yang hanya memuat komentar, atau `---` tanpa isi \
        di bawahnya, dianggap kosong.
        """,
      en: """
        Every document contains something. A file of nothing but comments, or a `---` with nothing \
        below it, is empty.
        """
    ),
    why: LocalisedText(
      id: """
        Jika tidak dilaporkan, berkas kosong akan dianggap sudah diperiksa, dan perangkat \
        daerahnya hilang dari perbandingan tanpa keterangan.
        """,
      en: """
        An empty file would otherwise pass as checked, and its office would be missing from the \
        comparison without a word.
        """
    ),
    wrong: .whole(
      """
      # Presensi Dinas Contoh: isi menyusul setelah wawancara.
      """
    ),
    right: .whole(
      """
      # Presensi Dinas Contoh
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      sources:
        - {id: I1, technique: interview, role: Operator}
      findings:
        - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    )
  )
}

extension Diagnostic {
  static func emptyDocument(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      LocalisedText(id: "tidak ada kasus di sini", en: "there is no case here"),
      at: place,
      help: LocalisedText(
        id: "awali dengan 'gapscore: 1', lalu bagian case, sources, dan findings",
        en: "begin with 'gapscore: 1' and the sections case, sources and findings"
      )
    )
  }

  static func noMap(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      LocalisedText(id: "tidak ada peta impor di sini", en: "there is no map here"),
      at: place,
      help: LocalisedText(
        id: "awali dengan 'gapscore: 1', lalu bagian map",
        en: "begin with 'gapscore: 1' and the section map"
      )
    )
  }

  static func noNames(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      LocalisedText(
        id: "tidak ada daftar nama samaran di sini",
        en: "there is no list of names here"
      ),
      at: place,
      help: LocalisedText(
        id: "awali dengan 'gapscore: 1', lalu bagian names",
        en: "begin with 'gapscore: 1' and the section names"
      )
    )
  }

  static func noBrand(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      LocalisedText(id: "tidak ada kop di sini", en: "there is no brand here"),
      at: place,
      help: LocalisedText(
        id: "awali dengan 'gapscore: 1', lalu bagian brand",
        en: "begin with 'gapscore: 1' and the section brand"
      )
    )
  }
}
