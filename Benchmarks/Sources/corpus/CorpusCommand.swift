import ArgumentParser
import FoundationEssentials

/// `corpus`: writes case files to measure with, always the same ones.
@main
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Write synthetic case files; each depends on the seed and its number alone.",
    discussion: "Example: corpus --files 20000 --bytes 20000 --out offices"
  )

  @Option(help: "What the draws begin with.")
  var seed: UInt64 = 1

  @Option(help: "How many files are written.")
  var files = 1

  @Option(help: "How many cases a file holds, each a document of its own.")
  var documents = 1

  @Option(help: "How many findings a case has.")
  var findings: Int?

  @Option(help: "How many bytes a case has, or a few hundred more.")
  var bytes: Int?

  @Option(help: "How many recommendations a case has.")
  var recommendations = 10

  @Option(help: "The folder to write into; for a single file also its name, ending in .yaml.")
  var out: String

  private var isSingleFile: Bool { files == 1 && out.hasSuffix(".yaml") }

  func validate() throws {
    if (findings == nil) == (bytes == nil) {
      throw ValidationError("Say either --findings or --bytes.")
    }
    if files < 1 || documents < 1 || (findings ?? 1) < 1 || (bytes ?? 1) < 1
      || recommendations < 1
    {
      throw ValidationError("Counts begin at 1.")
    }
  }

  func run() throws {
    let size = findings.map(CaseSize.findings) ?? .bytes(bytes ?? 0)
    if !isSingleFile {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    }
    for file in 0..<files { try write(file, size) }
  }

  /// Writes a file; its cases are those that as many files of one case each would hold.
  private func write(_ file: Int, _ size: CaseSize) throws {
    let first = file * documents + 1
    var text = text(of: first, size)
    for number in first..<(first + documents) where number > first {
      text += "---\n"
      text += self.text(of: number, size)
    }
    try Data(text.bytes).write(to: URL(filePath: path(of: file)))
  }

  private func text(of number: Int, _ size: CaseSize) -> Text {
    CaseText(number: number, seed: seed, size: size, recommendations: recommendations).text
  }

  private func path(of file: Int) -> String {
    guard !isSingleFile else { return out }
    let digits = String(file + 1)
    return "\(out)/" + String(repeating: "0", count: max(0, 6 - digits.count)) + "\(digits).yaml"
  }
}
