import GapModel

/// Small files with one fault each, so that between them everything is told that can be told.
enum FaultyFiles {
  /// A file, read as what it is.
  struct File: Sendable {
    let bytes: [UInt8]
    var maximumBytes: Int?
    /// The logo that it names; `nil` when there is none.
    var logo: [UInt8]?

    init(_ text: String) { bytes = Array(text.utf8) }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// What is told about it.
    func read() throws -> (diagnostics: Diagnostics, text: InputText) {
      try Input(
        name: "file.yaml",
        maximumBytes: maximumBytes ?? Input.defaultMaximumBytes,
        bytes: bytes
      ).read { _ in logo.map { .found($0) } ?? .unreadable(.noSuchFile) }
    }
  }

  /// All of them, but for the wrong examples of the rules.
  static let all: [File] =
    bytes + layout + slips.map(title) + shape + halfKnown + values + judging + instruments + brands

  /// The small case with one piece of it changed.
  private static func changed(_ right: String, _ wrong: String) -> File {
    File(SmallCase().text.replacing(right, with: wrong))
  }

  private static func title(_ title: String) -> File { File(SmallCase(title: title).text) }

  private static func more(_ lines: String) -> File { File(SmallCase(more: lines).text) }

  // MARK: Bytes and YAML

  private static let bytes: [File] = [
    File(bytes: UTF16Order.little.bytes(of: SmallCase().text)), File("%PDF-1.7\n"),
    File("\u{89}PNG"), File("<!doctype html>"), File("a\tb\n1\t2\n"), File("a,b,c\n1,2,3\n"),
    changed("Jaringan stabil", "Jaringan\tstabil"), changed("title: Presensi", #"title: "\u0007""#),
  ]

  /// What is wrong with lines.
  private static let layout: [File] = [
    changed("  organisation:", "    organisation:"), changed("  organisation:", " organisation:"),
    changed("  - {id: I1,", "  - {id: W1, technique: interview}\n - {id: I1,"),
    changed("title: Presensi", "title: Presensi: daring"),
    changed("title: Presensi", "title:Presensi"),
    changed("title: Presensi", "title Presensi"), changed("title: Presensi", "title = Presensi"),
    changed("title: Presensi", "title\u{FF1A} Presensi"),
    changed("title: Presensi", "title: \"a\" b"),
    changed("title: Presensi", "title: 'a' b"), changed("title: Presensi", "title: - a"),
    changed("title: Presensi", "title: |\n a\n  note: b"),
    changed("  title:", "\u{A0}\u{A0}title:"),
    changed("  - id: F1", "  -id: F1"), changed("  - id: F1", "  – id: F1"),
    changed("  - id: F1", "  * id: F1"), changed("title: Presensi", "title: “Presensi: daring”"),
    changed("  title:", "\t title:"), changed("title: Presensi", #"title: "\uD83D\uDE00""#),
    changed("title: Presensi", "title: \"Presensi"), File(SmallCase(title: "\"a").text + "---\n"),
  ]

  /// Titles that YAML stumbles over.
  private static let slips = [
    "? x", "@x", "| x", #""a\d""#, #""\xZZ""#, #""\uD800""#, "]", "[a", "{a", "!a!b x", "& x",
    "|0\n    a",
  ]

  // MARK: The shape of documents

  private static let shape: [File] = [
    changed("gapscore: 1", "gapscore: 2"), changed("gapscore: 1", "gapscore: \"1\""),
    changed("title: Presensi", "title: [Presensi]"), changed("title: Presensi", "title: {a: b}"),
    changed("source: I1", "source: [I1]"), changed("source: I1", "source: I1\n    sources: [I1]"),
    File("presensi\n"),
    changed("sources:\n  - {id: I1, technique: interview, role: Operator}", "sources: x"),
    changed("sources:\n  - {", "sources:\n  {"), changed("case:\n", "case:\n  - x\n"),
    changed("  system:", "  period: 2025\n  system:"),
    changed("  system:", "  period: Agustus - Desember 2025\n  system:"),
    changed("gap: 4.5", "fit: [mostly]"), more("    7: x\n"), more("    000: x\n"),
    changed("interview,", "interview, 7,5,"), changed("interview,", "interview, 500,"),
    changed("interview, role: Operator", "interview, role: Operator, pimpinan"),
    more("    \u{A0}x: y\n"), more("    xyzxyz: y\n"), more("    organisation: y\n"),
    more("    id: F2\n"), changed("    source: I1\n", ""),
    changed("title: Presensi", "title:"),
    changed("findings:\n", "findings:\nmodel:\n"),
    changed("  - {id: I1, technique: interview, role: Operator}", "  []"),
    changed("{id: I1,", "{"), more("    tags: [a, , b]\n    tags2: x\n"),
    more("    tags:\n      - a\n      -\n"),
  ]

  // MARK: What is half known

  private static let source = "  - {id: I1, technique: interview, role: Operator}"

  private static let halfKnown: [File] = [
    more("    until: 2026\n"), more("    kutipan: y\n"),
    changed("design:\n", "criteria:\ndesign:\n"),
    changed(source, "  id,technique,role\n  I1,interview,Operator"),
    changed(source, "| id | technique |\n| --- | --- |\n| I1 | interview |"),
    changed(source, "  - I1, interview, Operator"), changed(source, "  I1: {technique: interview}"),
  ]

  // MARK: Values and names

  private static let values: [File] = [
    changed("gap: 4.5", "gap: \"4.5\""), changed("gap: 4.5", "gap: 4.5\u{A0}"),
    changed("gap: 4.5", "gap: -1"), changed("Operator}", "Operator, weight: 0}"),
    changed("Operator}", "Operator, weight: 1.500}"), changed("Operator}", "Operator, key: ya}"),
    changed("Operator}", "Operator, key: \"true\"}"),
    changed("Operator}", "Operator, key: mungkin}"),
    changed("Operator}", "Operator, date: 03/10/2025}"),
    changed("Operator}", "Operator, date: kemarin}"),
    changed("{id: I1,", "{id: a b,"), changed("{id: I1,", "{id: 081200000000,"),
    more("indices:\n  - {scheme: spbe-2020, year: 2025, value: 7}\n"),
    more("indices:\n  - {scheme: spbe-2020, year: 2.025, value: 3}\n"),
    more("indices:\n  - {scheme: spbe-2020, year: 2025.5, value: 3}\n"),
    more(
      """
      indices:
        - {scheme: spbe-2020, year: 2025, value: 3}
        - {scheme: spbe-2020, year: 2025, value: 3}

      """
    ),
    more(
      """
      recommendations:
        - {id: R1, title: A, addresses: [], leverage: direct, cost: gratis}

      """
    ),
    more(
      """
      recommendations:
        - {id: R1, title: A, addresses: [T1], leverage: direct, requires: [R2]}
        - {id: R2, title: B, addresses: [T1], leverage: direct, status: dropped}

      """
    ),
    changed("source: I1", "source: I2"), changed("source: I1", "source: I1, I1"),
    changed("source: I1", "sources: [\"I1, I1\"]"), changed("T1, dim", "ekspektasi-satu, dim"),
    changed("expectation: T1", "expectation: T1x"),
    changed("expectation: T1", "indicator: network"),
    changed("expectation: T1", "indicator: tidak-ada"),
    changed("instrument: heeks-itposmo", "instrument: heeks-itposm"),
    more(
      """
      judgements:
        - {dimension: technology, rating: small, because: A}
        - {dimension: technology, rating: small, applicable: false, because: B}

      """
    ),
    changed("title: Presensi", "title: a@b.id 081200000000"),
    changed("title: Presensi", "title: 1234567890123456 dan 123456789012345678"),
    changed("title: Presensi", "title: >\n    a@b.id\n    c@d.id"),
    changed("role: Operator", "role: \"Ibu Fulanah, S.Kom.\""),
  ]

  // MARK: How findings are judged

  private static let judging: [File] = [
    changed("gap: 4.5", "severity: berat-sekali"), changed("gap: 4.5", "gap: 4.5\n    risk: true"),
    changed("gap: 4.5", "gap: 4.5\n    fit: mostly"), changed("gap: 4.5", "codings: []"),
    changed("gap: 4.5", "gap: 4.5\n    agreed: {fit: mostly}"),
    changed("    expectation: T1\n", ""), changed("    gap: 4.5\n", ""),
    File(
      SmallCase().text.replacing("heeks-itposmo", with: "heeks-2003")
        .replacing("gap: 4.5", with: "severity: serious")
    ),
    coded("[{coder: A, gap: 3}, {coder: A, gap: 4}]"),
    coded("[{coder: A, gap: 3}]\n    agreed: {coder: A, gap: 3}"),
    File(
      SmallCase().text.replacing("id: T1", with: "id: technology")
        .replacing("expectation: T1", with: "expectation: technology")
        + "recommendations:\n  - {id: R1, title: A, addresses: [technology], leverage: direct}\n"
    ),
  ]

  private static func coded(_ codings: String) -> File {
    File(
      SmallCase().text.replacing(
        "  instrument:",
        with: "  coders: [{id: A}, {id: B}]\n  instrument:"
      )
      .replacing("gap: 4.5", with: "codings: \(codings)")
    )
  }

  // MARK: Instruments

  private static let instruments: [File] = [
    instrument("---\ngapscore: 1\n"), instrument("bands: []\n"),
    instrument("ladder:\n" + step("small", 2) + step("big", 8)),
    instrument("ladder:\n" + step("nil", 0)),
    instrument("priorities:\n  - {id: low, to: 4, label: {id: Rendah, en: low}}\n"),
    instrument(
      """
      total:
        of: 70
        concern: 40
        dimension-concern: 5
        readings:
          - {id: a, to: 20, text: {id: A, en: B}}
          - {id: b, to: 10, text: {id: C, en: D}}

      """
    ),
    instrument(
      """
      criteria:
        - id: gap
          label: {id: ukuran, en: size}
          question: {id: Berapa?, en: How much?}
          steps:
            - {id: many, value: 5, label: {id: banyak, en: many}, descriptor: {id: B., en: M.}}
            - {id: few, value: 4, label: {id: sedikit, en: few}, descriptor: {id: S., en: F.}}

      """
    ),
    instrument(
      """
      crosswalk: heeks-itposmo
      dimensions:
        - id: own
          code: O
          label: {id: Sendiri, en: Own}
          description: {id: A, en: B}

      """
    ),
    instrument(
      """
      bands:
        - {rating: low, to: 4, label: {id: a, en: b}, meaning: {id: c, en: d}, success: x}
        - {rating: high, to: 2, label: {id: e, en: f}, meaning: {id: g, en: h}, success: y}

      """
    ),
    instrument(
      """
      indices:
        - id: own
          label: {id: a, en: b}
          rule: {id: c, en: d}
          limits: {id: e, en: f}
          maximum: 5
          predicates:
            - {from: 3, label: {id: g, en: h}}
            - {from: 2, label: {id: i, en: j}}

      """
    ),
    instrument("examples:\n  - {title: {id: a, en: b}, gap: 3, rating: medium}\n"),
    instrument(
      """
      rules:
        - id: own
          text: {id: a, en: b}
          example: {statement: {id: c, en: d}, kind: judged, gap: 3}

      """
    ),
  ]

  private static func step(_ id: String, _ value: Int) -> String {
    "  - {step: \(id), value: \(value), label: {id: \(id)-a, en: \(id)-b}, fits: {id: A., en: B.}}\n"
  }

  private static func instrument(_ sections: String) -> File {
    File(
      """
      gapscore: 1
      instrument:
        id: own
        version: 1
        extends: heeks-itposmo
        title: {id: Sendiri, en: Own}
        about: {id: Tentang., en: About.}
        source: {id: Sumber., en: Source.}
      \(sections)
      """
    )
  }

  // MARK: Brands

  private static let brands: [File] = [
    File("gapscore: 1\nbrand:\n  organisation: A\n---\ngapscore: 1\nbrand:\n  organisation: B\n"),
    File("gapscore: 1\nbrand:\n"), brand("  colours:\n    main:\n"),
    brand("  colours: {main: biru}\n"),
    brand("  colours: {main: \"12395e\"}\n"), brand("  colours: {accent: \"#f5c518\"}\n"),
    brand("  mark: rahasai\n"), brand("  logo: tidak-ada.svg\n"), logo("bukan gambar"),
    logo("<svg/>"),
    logo("<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>"),
    logo("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"), logo("<?xml version=\"1.0\"?><?a b?><svg/>"),
    logo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1\"><circle r=\"1\"/></svg>"),
    logo(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"1\"/>"
        + "<a/><image/><script/><filter/><set/><animate/></svg>"
    ),
  ]

  private static func brand(_ lines: String) -> File { File(SmallBrand.text(lines)) }

  private static func logo(_ text: String) -> File {
    var file = brand("  logo: logo.svg\n")
    file.logo = Array(text.utf8)
    return file
  }
}
