extension Rule {
  /// A file that is no YAML, such as a workbook.
  public static let otherFormat = Rule(
    "other-format",
    .error,
    what: LocalisedText(
      id: """
        Kasus, instrumen, dan kop ditulis sebagai teks YAML. Buku kerja, tabel, dokumen, atau \
        proyek program koding dilaporkan apa adanya, dan isinya tidak dinilai. `gapscore import` \
        menjadikan tabel (CSV atau XLSX), formulir, atau proyek seperti itu kasus.
        """,
      en: """
        A case, an instrument or a brand is a text in YAML. A workbook, a table, a document or a \
        project of a coding program is reported as what it is, and nothing of it is rated. \
        `gapscore import` makes a case of such a table (CSV or XLSX), form or project.
        """
    ),
    why: LocalisedText(
      id: """
        Tabel tidak punya tempat untuk ketentuan desain, siapa yang mengatakan sesuatu, dan \
        bagaimana hal itu dinilai; arti kolom dan kodenya ditetapkan sekali, saat diimpor.
        """,
      en: """
        A table has no place for what is expected, who said something and how it was judged; what \
        its columns and codes mean is settled once, when it is imported.
        """
    ),
    wrong: .whole(
      """
      id;statement;source
      F1;Jaringan sering terputus;I1
      """
    ),
    right: .sections(
      """
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan sering terputus, gap: 4.5}
      """
    )
  )
}

extension Diagnostic {
  /// A table that stands in a text of YAML.
  ///
  /// - Parameters:
  ///   - name: What it is, with its article.
  ///   - place: Its first line.
  ///   - entry: What an entry of the list in its place would be, if that is known.
  /// - Returns: The diagnostic.
  static func pastedTable(_ name: LocalisedText, at place: TextRange, entry: String?) -> Diagnostic
  {
    let entry = entry.map { "- \($0)" } ?? "- {id: …}"
    return Diagnostic(
      .otherFormat,
      LocalisedText(id: "ini \(name.id), bukan YAML", en: "this is \(name.en), not YAML"),
      at: place,
      help: LocalisedText(
        id: "tulis setiap baris tabel sebagai satu entri, seperti '\(entry)'",
        en: "write each row as an entry, such as '\(entry)'"
      )
    )
  }

  /// A file that is no YAML.
  ///
  /// - Parameters:
  ///   - name: What it is, with its article.
  ///   - holdsTables: Whether findings may be in it, so that its author has to write them otherwise.
  ///   - isImported: Whether `import` makes a case of it.
  /// - Returns: The diagnostic, at the beginning of the file.
  static func otherFormat(
    _ name: LocalisedText,
    holdsTables: Bool,
    isImported: Bool
  ) -> Diagnostic {
    let rewriting = LocalisedText(
      id: "tulis isinya sebagai YAML, dalam berkas yang diawali 'gapscore: 1'",
      en: "write what it contains as YAML, in a file that begins with 'gapscore: 1'"
    )
    let naming = LocalisedText(
      id: "sebutkan berkas teks YAML, yang diawali 'gapscore: 1'",
      en: "name a file of YAML text, which begins with 'gapscore: 1'"
    )
    let importing = LocalisedText(
      id: "jadikan kasus dengan 'gapscore import BERKAS -o kasus.yaml'",
      en: "make a case of it with 'gapscore import FILE -o case.yaml'"
    )
    return Diagnostic(
      .otherFormat,
      LocalisedText(id: "ini \(name.id), bukan YAML", en: "this is \(name.en), not YAML"),
      at: .beginning,
      help: isImported ? importing : holdsTables ? rewriting : naming
    )
  }
}
