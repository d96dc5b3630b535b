import Foundation
import Testing

/// What files and their names hold is written out wherever a terminal, or a reader of Markdown, would act on it.
@Suite struct `What reaches a terminal` {
  /// A colour, a bell, a C1 sequence, and characters that turn the direction of writing.
  private static let fileName = "a\u{1B}[31m\u{7}\u{9B}1m\u{202E}b\u{2066}.yaml"
  private static let turned = "x\\u202Ey\\u2066z\\u200F"

  private static let dimensions = [
    "information", "technology", "processes", "objectives", "staffing", "management",
    "other-resources",
  ]

  /// A folder with two rounds of a case, coded by two, with an instrument and a brand of its own, all of whose
  /// texts turn the direction.
  private func folder() throws -> Folder {
    let folder = try Folder()
    let turned = Self.turned
    let findings = Self.dimensions.enumerated().map { place, dimension in
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
      let other = text.replacingOccurrences(of: "organisation: \"", with: "organisation: \"Other ")
        .replacingOccurrences(of: "id: round-", with: "id: other-")
      try folder.write(other, to: "d\(Self.fileName)")
    }
    let description = "description: {id: \"\(turned)\", en: \"\(turned)\"}"
    let dimensions = Self.dimensions.map { id in
      "  - {id: \(id), code: D, label: {id: \"\(turned)\(id)\", en: \"\(turned)\(id)\"}, \(description)}\n"
    }
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

      """ + dimensions.joined(),
      to: "own.yaml"
    )
    try folder.write(
      "gapscore: 1\nbrand:\n  organisation: \"\(turned)\"\n  footer: \"\(turned)\"\n",
      to: "brand.yaml"
    )
    try folder.write("gapscore: 1\ncase: {id: \"\(turned)\"}\n", to: "bad\(Self.fileName)")
    return folder
  }

  /// What is run, and with which status it ends.
  static let commands: [(arguments: [String], status: Int32)] = {
    let (first, second, bad) = (fileName, "c\(fileName)", "bad\(fileName)")
    let other = "d\(fileName)"
    let done: [[String]] = [
      ["check", first], ["check", "own.yaml"], ["check", "brand.yaml"], ["score", first],
      ["score", first, "--firmness"], ["report", first], ["report", first, "--for", "leader"],
      ["report", first, "--for", "planner"], ["report", first, "--by", "group"],
      ["report", first, "--front-matter"], ["report", first, "--brand", "brand.yaml"],
      ["audit", first], ["agree", first], ["agree", first, "--format", "markdown"],
      ["compare", first, other], ["compare", first, other, "--format", "markdown"],
      ["compare", first, other, bad, "--keep-going"],
      ["compare", first, other, bad, "--keep-going", "--format", "markdown"],
      ["trend", first, second], ["trend", first, second, "--format", "markdown"],
    ]
    let faulty: [[String]] = [
      ["check", bad], ["check", "."], ["score", bad], ["report", bad], ["audit", bad],
      ["agree", bad], ["compare", first, first], ["compare", first, second], ["trend", first],
      ["trend", first, first],
      ["score", first, "--strict"],
    ]
    let absent = ["report", "audit", "agree", "score", "check"].map { [$0, "none\(first)"] }
    return done.map { ($0, 0) } + faulty.map { ($0, 1) } + absent.map { ($0, 66) }
  }()

  @Test(arguments: commands)
  func `Nothing of a file or its name acts on it`(
    _ arguments: [String],
    _ status: Int32
  ) throws {
    let run = try Program.run(arguments, in: folder())
    #expect(run.status == status, "\(run.errors)")
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
