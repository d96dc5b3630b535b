import Foundation
import Testing

/// What files and their names hold is written out wherever a terminal, or a reader of Markdown, would act on it.
@Suite struct `What reaches a terminal` {
  /// A colour, a bell, a C1 sequence, and characters that turn the direction of writing.
  private static let fileName = "a\u{1B}[31m\u{7}\u{9B}1m\u{202E}b\u{2066}.yaml"
  private static let turned = "x\\u202Ey\\u2066z\\u200F"

  /// A folder with two rounds of a case, coded by two, with an instrument and a brand of its own, all of whose
  /// texts turn the direction.
  private func folder() throws -> Folder {
    let folder = try Folder()
    let turned = Self.turned
    let findings = [
      "information", "technology", "processes", "objectives", "staffing", "management",
      "other-resources",
    ].enumerated().map { place, dimension in
      """
        - id: F\(place)
          source: I1
          statement: "\(turned)"
          quote: "\(turned)"
          note: "\(turned)"
          locator: "\(turned)"
          codings:
            - {coder: A, dimension: \(dimension), gap: 4}
            - {coder: B, dimension: \(dimension), gap: 5}

      """
    }.joined()
    for year in [2025, 2026] {
      let text = """
        gapscore: 1
        case:
          id: round-\(year)
          title: "\(turned)"
          organisation: "\(turned)"
          region: "\(turned)"
          system: "\(turned)"
          language: en
          period: {from: \(year)-01, to: \(year)-06}
          instrument: own.yaml
          coders: [{id: A, name: "\(turned)"}, {id: B, name: "\(turned)"}]
        sources:
          - {id: I1, technique: interview, role: "\(turned)", group: "\(turned)", note: "\(turned)"}
        findings:
        \(findings)
        recommendations:
          - id: R1
            title: "\(turned)"
            addresses: [technology]
            leverage: direct
            strategy: "\(turned)"
            owner: "\(turned)"
            reason: "\(turned)"
            status: done

        """
      try folder.write(text, to: year == 2025 ? Self.fileName : "c\(Self.fileName)")
    }
    let label = "label: {id: \"\(turned)\", en: \"\(turned)\"}"
    try folder.write(
      """
      gapscore: 1
      instrument:
        id: instrumen-dinas
        version: 3
        extends: heeks-itposmo
        title: {id: "\(turned)", en: "\(turned)"}
        about: {id: "\(turned)", en: "\(turned)"}
        source: {id: "\(turned)", en: "\(turned)"}
      dimensions:
        - {id: technology, code: T, \(label)}

      """,
      to: "own.yaml"
    )
    try folder.write(
      "gapscore: 1\nbrand:\n  organisation: \"\(turned)\"\n  footer: \"\(turned)\"\n",
      to: "brand.yaml"
    )
    try folder.write("gapscore: 1\ncase: {id: \"\(turned)\"}\n", to: "bad\(Self.fileName)")
    return folder
  }

  static let commands: [[String]] = {
    let (first, second, bad) = (fileName, "c\(fileName)", "bad\(fileName)")
    return [
      ["check", first], ["check", bad], ["check", "own.yaml"], ["check", "brand.yaml"],
      ["check", "."], ["score", first], ["score", bad], ["report", first],
      ["report", first, "--for", "leader"], ["report", first, "--for", "planner"],
      ["report", first, "--by", "group"], ["report", first, "--front-matter"],
      ["report", first, "--brand", "brand.yaml"], ["report", bad], ["report", "."],
      ["report", "none\(first)"], ["audit", first], ["audit", bad], ["audit", "none\(first)"],
      ["agree", first], ["agree", first, "--format", "markdown"], ["agree", bad],
      ["compare", first, second], ["compare", first, second, "--format", "markdown"],
      ["compare", first, second, bad, "--keep-going"],
      ["compare", first, second, bad, "--keep-going", "--format", "markdown"],
      ["compare", first, first], ["trend", first, second],
      ["trend", first, second, "--format", "markdown"], ["trend", first], ["trend", first, first],
      ["trend", first, "none\(first)"],
    ]
  }()

  @Test(arguments: commands)
  func `Nothing of a file or its name acts on it`(_ arguments: [String]) throws {
    let run = try Program.run(arguments, in: folder())
    #expect(!run.isKilled)
    #expect(!run.output.isEmpty || !run.errors.isEmpty)
    for text in [run.output, run.errors] {
      let acting = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x09, 0x0A: false
        case ..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(acting.isEmpty, "\(acting.map { String($0.value, radix: 16) })")
    }
  }
}
