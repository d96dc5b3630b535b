import FoundationEssentials

/// Writes the files named after the first argument into the Swift file that the first one names.
///
/// Each becomes a raw string literal: a byte array of this size would keep the type checker busy for
/// most of a build.
@main
enum EmbedInstrumentsTool {
  static func main() throws {
    guard let output = CommandLine.arguments.dropFirst().first else { return }
    var text = "enum ShippedInstruments {\n  static let texts: [(name: String, text: String)] = [\n"
    for path in CommandLine.arguments.dropFirst(2) {
      let url = URL(filePath: path)
      let body = try String(contentsOf: url, encoding: .utf8)
      text += "(#\"\(url.lastPathComponent)\"#, ####\"\"\"\n\(body)\n\"\"\"####),\n"
    }
    try (text + "]\n}\n").write(to: URL(filePath: output), atomically: true, encoding: .utf8)
  }
}
