// The list as a file.
extension GrownNames {
  /// A file of a list that is new.
  package func newFile(in language: Language) -> String {
    let comment = LocalisedText(
      id: """
        Nama asli dan nama samarannya, untuk gapscore export public KASUS --names BERKAS-INI. Simpan \
        terpisah dan jangan bagikan: berkas ini membuka kembali semua nama. Nama samaran boleh diubah; \
        keep: true membiarkan sebuah nama tampil; also memuat tulisan lain dari nama itu; except memuat kata \
        biasa yang mirip nama itu; nama lain dalam teks ditambahkan di bawah words.
        """,
      en: """
        Real names and their pseudonyms, for gapscore export public CASE --names THIS-FILE. Keep it apart \
        and do not share it: it opens all the names again. Pseudonyms may be changed; keep: true lets a name \
        stay; also has other ways of writing it; except has plain words that look like it; add other names \
        that texts have under words.
        """
    )
    var lines =
      CommentText.lines(comment[language], indentation: 0) + ["gapscore: 1", "", "names:"]
    let writer = YAMLWriter(lineEnd: "\n")
    for kind in NameList.Kind.allCases {
      let entries = list.entries.filter { $0.kind == kind }
      guard !entries.isEmpty else { continue }
      lines.append("  \(kind.rawValue):")
      lines += entries.map { "    - " + writer.flow(Self.value(of: $0)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changes that add the new names to the file of the list; its comments and order stay.
  package var edits: [CaseEdit] {
    added.map { entry in
      .append(EditPath()["names"][entry.kind.rawValue], Self.value(of: entry))
    }
  }

  private static func value(of entry: NameList.Entry) -> YAMLValue {
    var entries: [YAMLValue.Entry] = [.init("name", .text(entry.name))]
    if let pseudonym = entry.pseudonym {
      entries.append(.init("as", .text(pseudonym)))
    } else {
      entries.append(.init("keep", .number("true")))
    }
    if !entry.also.isEmpty { entries.append(.init("also", .list(entry.also.map { .text($0) }))) }
    if !entry.except.isEmpty {
      entries.append(.init("except", .list(entry.except.map { .text($0) })))
    }
    if let isSought = entry.isSoughtInTexts {
      entries.append(.init("texts", .number(isSought ? "true" : "false")))
    }
    return .mapping(entries, isInline: true)
  }
}
