import ArgumentParser
import GapModel

/// `gapscore schema`: what files may hold, for editors and for people.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Words.Schema.abstract,
      discussion: Words.Schema.discussion
    )
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, markdown
  }

  @Argument(help: Words.Schema.kind)
  var kind: String

  @OptionGroup var languageOption: MessageLanguage

  @Option(help: Words.Schema.format)
  var format: Format?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .json) }
  }

  private var fileKind: FileKind {
    get throws {
      guard let kind = FileKind(name: kind) else {
        throw ValidationError(Words.Schema.noKind(kind, FileKind.allCases.map { $0.name }))
      }
      return kind
    }
  }

  func validate() throws { _ = try (fileKind, outputFormat) }

  func run() throws {
    let kind = try fileKind
    switch try outputFormat {
    case .json:
      let schema = JSONSchema(
        of: kind,
        languages: languageOption.lang.map { [$0] } ?? Language.allCases,
        instruments: ShippedInstrument.all
      )
      try OutputFile(output, named: "\(kind.name).schema.json").write(schema.text)
    case .markdown:
      let page = FormatReference.markdown(of: kind, language: Run.language)
      try OutputFile(output, named: "\(kind.name).\(Run.language).md").write(page)
    }
  }
}
