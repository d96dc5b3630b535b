public import ArgumentParser
import FoundationEssentials
public import GapModel

/// `gapscore report`: the main job, from coded findings to a report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Rate a case and write its report.",
    discussion: """
      Example: gapscore report cases/sikepo-batanghari.yaml --lang en -o report.html

      With a folder as --output, each case of the file becomes FOLDER/ID.LANGUAGE.md or .html.
      """
  )

  @Argument(help: "A case file, or - for standard input.")
  var assessedCase: String

  @Option(help: "How to write: markdown or html; without it the extension of --output decides.")
  var format: ReportFormat?

  @Option(help: "The report's language: id or en; without it the case's own.")
  var lang: Language?

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: String?

  @Option(help: "The report's date, YYYY-MM-DD; without it the case's period stands there.")
  var date: CalendarDate?

  enum Side: String, CaseIterable, ExpressibleByArgument {
    case group
  }

  @Option(help: "Put views side by side: group, for the stakeholder groups of the sources.")
  var by: Side?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  func run() throws {
    try OutputFile(output).mustDiffer(from: [assessedCase])
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored([assessedCase])
    if let output, isFolder(output) {
      try write(scored, into: output)
    } else if scored.count == 1, let only = scored.first {
      let format = format ?? FileExtension.format(of: output) ?? .markdown
      try OutputFile(output).write(
        only.report(as: format, language: lang, date: date, byGroup: by == .group)
      )
    } else {
      throw ValidationError(
        "\(assessedCase) holds \(scored.count) cases; name a folder with --output."
      )
    }
  }

  private func write(_ scored: [ScoredCase], into folder: String) throws {
    let format = format ?? .markdown
    var names: Set<String> = []
    for scored in scored {
      let id = scored.assessment.assessedCase.id.text
      guard names.insert(id).inserted else {
        throw Failure(
          message: "two cases are named \(id); a folder has room for one",
          status: ExitStatus.badInput
        )
      }
    }
    for scored in scored {
      let content = scored.assessment.assessedCase
      let language = lang ?? content.language
      let name = "\(content.id).\(language.rawValue).\(format.fileExtension)"
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      try OutputFile(path).write(
        scored.report(as: format, language: lang, date: date, byGroup: by == .group)
      )
    }
  }

  private func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
  }
}

extension ReportFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Creates a date from an option's value.
  public init?(argument: String) { self.init(argument) }
}
