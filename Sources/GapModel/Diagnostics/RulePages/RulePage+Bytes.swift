// Pages of the rules on a file's bytes.
extension RulePage {
  static let encoding = RulePage(
    what: """
      A file must be UTF-8, or UTF-16 that begins with a byte order mark. The first byte that fits \
      neither is reported, and nothing behind it is read.
      """,
    why: """
      Letters and dashes of another encoding would come out as wrong characters in quotes and in \
      the report, and nobody could tell any more what was really said.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: objectives, statement: Presensi hadir~pulang tercatat}
      """,
      with: [0x96],
      shown: """
        design:
          - {id: T1, dimension: objectives, statement: Presensi hadir–pulang tercatat}
        # The dash is the single byte 96, as Windows-1252 writes it.
        """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: objectives, statement: Presensi hadir–pulang tercatat}
      # The dash is the three bytes E2 80 93, as UTF-8 writes it.
      """
    )
  )

  static let controlCharacter = RulePage(
    what: """
      Tabs and line breaks are the only control characters in a file; an escape such as `\\u0007` \
      in quotes counts like the character itself. U+FFFE and U+FFFF are no characters at all, and a \
      byte order mark stands at the beginning or not at all.
      """,
    why: """
      Such characters are invisible and mostly come along when text is copied from a word \
      processor or a PDF. In a report they would tear lines apart, and a terminal would take some \
      for commands.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil~di semua bidang}
      """,
      with: [0x0B],
      shown: """
        design:
          - {id: T1, dimension: technology, statement: Jaringan stabil di semua bidang}
        # Between "stabil" and "di" stands U+000B, the line break of a word processor.
        """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil di semua bidang}
      # Between "stabil" and "di" stands a space.
      """
    )
  )

  static let fileTooLarge = RulePage(
    what: """
      A file has at most 256 MiB, or as many bytes as `--max-bytes` allows.
      """,
    why: """
      A case with all its quotes stays far below that. What is larger is mostly not the file you \
      meant, or holds whole transcripts that nobody codes from; reading stops there, before it \
      costs you time.
      """,
    wrong: .made(
      shown: """
        # kasus.yaml: 300 MiB, since the scans of all documents were pasted into the quotes
        """,
      file: ordinaryCase,
      maximumBytes: 64
    ),
    right: .made(
      shown: """
        # kasus.yaml: 40 KiB; the scans are files of their own, and quotes cite their pages
        """,
      file: ordinaryCase
    )
  )

  static let otherFormat = RulePage(
    what: """
      A case, an instrument or a brand is a text in YAML. A workbook, a table, a document or a \
      project of a coding program is told by what it is, and nothing of it is read.
      """,
    why: """
      A table has no place for what is expected, who said something and how it was judged, and \
      gapscore does not guess which column means what.
      """,
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

  private static let ordinaryCase =
    RuleExample.sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil di semua bidang}
      """
    ).file
}

extension RuleExample {
  /// Sections in which bytes that can't be shown take the place of each `~`.
  fileprivate static func sections(
    _ text: String,
    with bytes: [UInt8],
    shown: String
  ) -> RuleExample {
    let pieces = sections(text).file.split(separator: UInt8(ascii: "~"))
    return .made(shown: shown, file: Array(pieces.joined(separator: bytes)))
  }
}
