import ArgumentParser
import GapModel

/// `gapscore instrument`: the instruments inside the program.
struct InstrumentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "instrument",
      abstract: Words.Instrument.abstract,
      discussion: Words.Instrument.discussion,
      subcommands: [List.self, Show.self]
    )
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: Words.Instrument.list,
        discussion: Words.Instrument.listDiscussion
      )
    }

    @OptionGroup var languageOption: MessageLanguage

    func run() throws {
      let lines = ShippedInstrument.ids.compactMap { ShippedInstrument.named($0.text) }.map {
        "\($0.id)  \($0.head.title[Run.language])\n    \($0.head.about[Run.language])\n"
      }
      try OutputFile.standardOutput.write(lines.joined())
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: Words.Instrument.show,
        discussion: Words.Instrument.showDiscussion
      )
    }

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case markdown, html, docx, yaml

      var fileExtension: String { self == .markdown ? "md" : rawValue }
    }

    @Argument(help: Words.Instrument.name)
    var name: String

    @OptionGroup var languageOption: MessageLanguage

    @Option(help: Words.Instrument.format)
    var format: Format?

    @Option(name: .shortAndLong, help: Words.Options.output)
    var output: PathArgument?

    private var outputFormat: Format {
      get throws { try FileExtension.format(of: output, asked: format, usual: .markdown) }
    }

    func validate() throws { _ = try outputFormat }

    func run() throws {
      let outputFormat = try outputFormat
      guard let instrument = ShippedInstrument.named(name),
        let file = ShippedInstrument.text(of: name)
      else {
        let names = ShippedInstrument.ids.map(\.text)
        throw ValidationError(Words.Options.noInstrument(name, names))
      }
      let language = Run.language
      let output = OutputFile(
        self.output,
        named: "\(name).\(language).\(outputFormat.fileExtension)"
      )
      try output.mustTake(outputFormat)
      try output.write { sink in
        switch outputFormat {
        case .markdown: instrument.writePage(as: .markdown, language: language, to: sink)
        case .html: instrument.writePage(as: .html, language: language, to: sink)
        case .docx: instrument.writePage(as: .word, language: language, to: sink)
        case .yaml: sink.write(file)
        }
      }
    }
  }
}
