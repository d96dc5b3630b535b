import GapModel
import Testing

@Suite struct `Mending a text` {
  private static func mended(_ text: String) throws -> Mending {
    try Mending(of: CaseText(name: "case.yaml", bytes: Array(text.utf8))) { bytes in
      try read(bytes).diagnostics
    }
  }

  /// A case with some sections below its head.
  private static func text(_ sections: String, head: String = "") -> String {
    """
    gapscore: 1
    case:
      id: presensi-dinas
      title: Presensi
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo
    \(head)sources:
      - {id: I1, technique: interview, role: Operator}
    \(sections)

    """
  }

  private static func finding(_ keys: String) -> String {
    text("findings:\n  - {id: F1, dimension: technology, source: I1, statement: x, \(keys)}")
  }

  /// What stands in a file, and what it becomes.
  static let mends: [(before: String, after: String)] = [
    ("frequency: ofen", "frequency: often"), ("frequncy: often", "frequency: often"),
    ("frequency: \"serng\"", "frequency: \"sering\""), ("frekuensi: sering", "frequency: sering"),
    ("gap: 7,5", "gap: 7.5"), ("gap: \"7,5\"", "gap: 7.5"), ("gap: '7.5'", "gap: 7.5"),
    ("severity: moderat", "severity: moderate"), ("risk: ya", "risk: true"),
    ("catatan: y", "note: y"), ("factor: hinderin", "factor: hindering"),
    ("fit: matches, frequency: never, impact: none", "fit: matches"),
    ("coverage: never, fit: matches", "coverage: never, fit: matches"),
  ]

  @Test(arguments: mends) func `What is certain is mended`(before: String, after: String) throws {
    let mending = try Self.mended(Self.finding(before))
    #expect(mending.text.bytes == Array(Self.finding(after).utf8))
  }

  @Test(arguments: [
    // Near to two words, near to none, a word for two keys, a number that may be grouped.
    "frequency: ofte-n-often", "impact: xyz", "foo: bar", "gap: 4,500", "nilai: 3",
    // Who wrote it may mean a risk, or nothing.
    "frequency: never", "fit: partly, frequency: never",
    // The key that is meant is there already.
    "fit: mostly, fitt: partly", "note: a, catatan: b",
    // What would then stand there is no step.
    "frekuensi: kadang-kadang",
    // A date where day and month could be either way round is no key's value here.
    "tags: [3,5]",
  ])
  func `What is not certain is left`(keys: String) throws {
    let text = Self.finding(keys)
    let mending = try Self.mended(text)
    #expect(mending.isUnchanged)
    #expect(mending.text.bytes == Array(text.utf8))
    #expect(mending.diff().isEmpty)
  }

  @Test func `A key for one thing becomes that of a list before a list`() throws {
    let text = Self.text(
      "findings:\n  - {id: F1, sumber: [I1], statement: x}\n  - id: F2\n    sumber: I1\n    statement: y"
    )
    let mended = String(decoding: try Self.mended(text).text.bytes, as: UTF8.self)
    #expect(mended.contains("{id: F1, sources: [I1], statement: x}"))
    #expect(mended.contains("    source: I1\n"))
  }

  @Test func `Mends that lay open others are made in turn`() throws {
    let text = Self.text(
      "temuan:\n  - kode: F1\n    sumber: I1 # who\n    pernyataan: >\n      a\n      b\n    frekuensi: ofen"
    )
    let mending = try Self.mended(text)
    #expect(mending.count == 6)
    #expect(mending.remaining.errorCount == 0)
    let expected = Self.text(
      "findings:\n  - id: F1\n    source: I1 # who\n    statement: >\n      a\n      b\n    frequency: often"
    )
    #expect(mending.text.bytes == Array(expected.utf8))
  }

  @Test func `Codings, further documents and the ends of lines stay as they are`() throws {
    let one = Self.text(
      """
      findings:
        - id: F1
          sources: [I1]
          statement: x
          codings:   # of two
            - {coder: A, dimension: technology, fit: mosly}
            # B
            - coder: B
              dimension: tecnology\t
              fit: partly
      """,
      head: "  coders: [{id: A}, {id: B}]\n"
    )
    let text = (one + "---\n" + one.replacing("presensi-dinas", with: "lain")).replacing(
      "\n",
      with: "\r\n"
    )
    let mending = try Self.mended(text)
    let expected = text.replacing("mosly", with: "mostly").replacing(
      "tecnology",
      with: "technology"
    )
    #expect(mending.text.bytes == Array(expected.utf8))
    #expect(mending.count == 4)
    #expect(mending.remaining.errorCount == 0)
  }

  @Test func `An indicator's dimension is mended with the rest of it kept`() throws {
    let mending = try Self.mended(
      Self.text("findings:\n  - {id: F1, indicator: technolgy/network, source: I1, statement: x}")
    )
    #expect(String(decoding: mending.text.bytes, as: UTF8.self).contains("technology/network,"))
  }

  @Test func `The diff has the lines around with their numbers`() throws {
    let text = Self.text(
      "findings:\n  - id: F1\n    source: I1\n    statement: x\n    # c\n    frequency: ofen\n    note: |\n      a\n      b\n      c\n      d"
    )
    #expect(
      try Self.mended(text).diff() == """
        --- case.yaml
        +++ case.yaml
        @@ -12,7 +12,7 @@
             source: I1
             statement: x
             # c
        -    frequency: ofen
        +    frequency: often
             note: |
               a
               b

        """
    )
  }

  @Test func `Lines that go are shown as gone`() throws {
    let text = Self.text(
      "findings:\n  - id: F1\n    source: I1\n    statement: x\n    dimension: technology\n    fit: matches\n    impact: none"
    ).dropLast()
    let diff = try Self.mended(String(text)).diff()
    #expect(
      diff == """
        --- case.yaml
        +++ case.yaml
        @@ -12,5 +12,4 @@
             source: I1
             statement: x
             dimension: technology
        -    fit: matches
        -    impact: none
        \\ No newline at end of file
        +    fit: matches
        \\ No newline at end of file

        """
    )
  }

  @Test func `Labels become ids where they are asked for, and the case stays the same`() throws {
    let text = Self.text(
      """
      design:
        - {id: T1, dimension: Teknologi, statement: x}   # c
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Sering
          frequency: Sering
          impact: 'Sebagian tidak sesuai desain'
        - {id: F2, dimension: teknologi, source: I1, statement: y, severity: Sedang}
      recommendations:
        - {id: R1, title: t, addresses: [Teknologi, T1], leverage: Langsung, status: Diusulkan}
      """
    )
    var mending = try Self.mended(text)
    #expect(mending.isUnchanged)
    #expect(try mending.writeIDs { try read($0) })
    let new = String(decoding: mending.text.bytes, as: UTF8.self)
    #expect(new.contains("dimension: technology, statement: x}   # c"))
    #expect(new.contains("    statement: Sering\n    frequency: often\n    impact: \"hampers\"\n"))
    #expect(new.contains("severity: moderate"))
    #expect(new.contains("addresses: [technology, T1], leverage: direct, status: proposed}"))
    let before = try #require(try read(text).documents.first).content
    let after = try #require(try read(new).documents.first).content
    #expect(before == after)
  }

  @Test func `A file that is mended has no error that it did not have`() throws {
    let fixtures = [
      "unknown-step", "unknown-key", "unknown-value", "not-a-number", "malformed-date",
    ]
    for name in fixtures {
      let text = try ProjectFiles.text("Tests/Fixtures/error/\(name).yaml")
      let mending = try Self.mended(text)
      let before = Set(mending.found.all.map(\.rule.id))
      let after = mending.remaining.all.filter { $0.severity == .error }.map(\.rule.id)
      #expect(before.isSuperset(of: after), "\(name)")
      #expect(mending.remaining.errorCount <= mending.found.errorCount, "\(name)")
    }
  }
}
