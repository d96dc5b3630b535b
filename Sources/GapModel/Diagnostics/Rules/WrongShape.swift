extension Rule {
  /// A value of another shape than its key takes.
  public static let wrongShape = Rule(
    "wrong-shape",
    .error,
    what: LocalisedText(
      id: """
        Setiap kunci berisi daftar, kelompok kunci, atau satu nilai, dan tidak boleh tertukar. \
        Daftar dengan satu entri tetap daftar: ditulis dengan `- ` atau kurung siku. Satu berkas \
        memuat paling banyak satu instrumen atau satu kop.
        """,
      en: """
        Each key takes a list, a mapping or a single value, and no other of the three. A list of \
        one entry is a list too: it has a `- ` or brackets. A file contains at most one instrument \
        or brand.
        """
    ),
    why: LocalisedText(
      id: """
        Jika bentuknya lain, gapscore harus menebak maksudnya, dan tebakan yang salah \
        menghilangkan entri: peraturan yang mendasari desain, atau sumber yang dirujuk temuan.
        """,
      en: """
        gapscore would have to guess what a value of another shape means, and a wrong guess drops \
        entries: a regulation that the design rests on, or a source that a finding cites.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: I1}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: [I1]}
      """
    )
  )
}

extension Diagnostic {
  /// What stands in the place of a value.
  enum Shape {
    case mapping, list, value, nothing

    fileprivate var name: LocalisedText {
      switch self {
      case .mapping: LocalisedText(id: "kelompok kunci", en: "a mapping")
      case .list: LocalisedText(id: "daftar", en: "a list")
      case .value: LocalisedText(id: "satu nilai", en: "a single value")
      case .nothing: LocalisedText(id: "kosong", en: "nothing")
      }
    }
  }

  static func wrongShape(
    expected: LocalisedText,
    found: Shape,
    at place: TextRange,
    help: LocalisedText? = nil
  ) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      LocalisedText(
        id: "seharusnya \(expected.id), bukan \(found.name.id)",
        en: "expected \(expected.en), found \(found.name.en)"
      ),
      at: place,
      help: help
    )
  }

  static func sourceIsList(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      LocalisedText(
        id: "'source' berisi satu sumber, bukan daftar",
        en: "'source' takes one source, not a list"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis 'sources' untuk daftar sumber",
        en: "write 'sources' for a list of them"
      )
    )
  }

  static func notAStep(of criterion: String, among steps: [String], at place: TextRange)
    -> Diagnostic
  {
    Diagnostic(
      .wrongShape,
      LocalisedText(
        id: "kriteria '\(criterion)' berisi satu jenjang",
        en: "criterion '\(criterion)' takes a single step"
      ),
      at: place,
      help: .writeOne(of: steps)
    )
  }

  /// A period that is written as one value.
  ///
  /// - Parameters:
  ///   - meant: The dates that it most likely means.
  ///   - place: Where it is.
  /// - Returns: The diagnostic.
  static func periodIsOneValue(meant: (from: String, to: String)?, at place: TextRange)
    -> Diagnostic
  {
    let (from, to) = meant ?? ("2025-08", "2026-06")
    let period = "period: {from: \(from), to: \(to)}"
    return Diagnostic(
      .wrongShape,
      LocalisedText(
        id: "periode berisi dua tanggal, 'from' dan 'to'",
        en: "a period has two dates, 'from' and 'to'"
      ),
      at: place,
      help: meant == nil
        ? LocalisedText(id: "tulis seperti \(period)", en: "write it as \(period)")
        : .write(period)
    )
  }

  static func secondInstrument(at place: TextRange) -> Diagnostic {
    second(
      LocalisedText(
        id: "satu berkas hanya memuat satu instrumen",
        en: "a file can contain only one instrument"
      ),
      at: place
    )
  }

  static func secondBrand(at place: TextRange) -> Diagnostic {
    second(
      LocalisedText(
        id: "satu berkas hanya memuat satu kop",
        en: "a file can contain only one brand"
      ),
      at: place
    )
  }

  static func secondMap(at place: TextRange) -> Diagnostic {
    second(
      LocalisedText(
        id: "satu berkas hanya memuat satu peta impor",
        en: "a file can contain only one map"
      ),
      at: place
    )
  }

  static func secondNames(at place: TextRange) -> Diagnostic {
    second(
      LocalisedText(
        id: "satu berkas hanya memuat satu daftar nama samaran",
        en: "a file can contain only one list of names"
      ),
      at: place
    )
  }

  private static func second(_ summary: LocalisedText, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      summary,
      at: place,
      help: LocalisedText(
        id: "pindahkan yang kedua ke berkas tersendiri",
        en: "put the second one into a file of its own"
      )
    )
  }

  static func noScoreLine(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      LocalisedText(
        id: "ini bukan baris keluaran 'score --format jsonl'",
        en: "this is not a line of 'score --format jsonl'"
      ),
      at: place,
      help: LocalisedText(
        id: "berikan berkas yang ditulis 'gapscore score … --format jsonl', atau sebutkan kasusnya",
        en: "give a file that 'gapscore score … --format jsonl' wrote, or name the cases themselves"
      )
    )
  }
}
