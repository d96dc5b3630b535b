import ArgumentParser
import GapModel

/// `gapscore instrument`: the instruments inside the program.
struct InstrumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: "List and show the shipped instruments.",
    discussion: "Example: gapscore instrument show heeks-itposmo --lang en",
    subcommands: [List.self, Show.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the shipped instruments.",
      discussion: "Example: gapscore instrument list"
    )

    @Option(help: "The language: id or en.")
    var lang = Language.id

    func run() throws {
      let lines = ShippedInstrument.ids.compactMap { ShippedInstrument.named($0.text) }.map {
        "\($0.id)  \($0.head.title[lang])\n    \($0.head.about[lang])\n"
      }
      try OutputFile.standardOutput.write(lines.joined())
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show an instrument: questions, criteria, ratings and actions.",
      discussion: "Example: gapscore instrument show heeks-itposmo --lang en --format html"
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case markdown, html, yaml

      var fileExtension: String { self == .markdown ? "md" : rawValue }
    }

    @Argument(help: "A shipped instrument's name.")
    var name: String

    @Option(help: "The language: id or en.")
    var lang = Language.id

    @Option(
      help: "How to write: markdown, html, or yaml as a start for an instrument of your own."
    )
    var format: Format?

    @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
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
        let names = ShippedInstrument.ids.map(\.text).joined(separator: ", ")
        throw ValidationError("There is no instrument '\(name)'; the shipped ones are \(names).")
      }
      let text =
        switch outputFormat {
        case .markdown: instrument.page(as: .markdown, language: lang)
        case .html: instrument.page(as: .html, language: lang)
        case .yaml: file
        }
      try OutputFile(output, named: "\(name).\(lang).\(outputFormat.fileExtension)").write(text)
    }
  }
}
