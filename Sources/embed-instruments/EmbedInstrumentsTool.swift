import FoundationEssentials

/// Writes the files named after the first argument into the Swift file that the first one names: as they
/// are, with their hashes, and as the events that they consist of.
///
/// Each becomes a raw string literal: a byte array of this size would keep the type checker busy for
/// most of a build.
@main
enum EmbedInstrumentsTool {
  static func main() throws {
    guard let output = CommandLine.arguments.dropFirst().first else { return }
    let files = try CommandLine.arguments.dropFirst(2).map { path in
      let url = URL(filePath: path)
      return (name: url.lastPathComponent, text: try String(contentsOf: url, encoding: .utf8))
    }
    var source =
      "enum ShippedInstruments {\n"
      + "  static let texts: [(name: String, text: String, sha256: String)] = [\n"
    for file in files {
      var hash = SecureHash()
      hash.update(with: Array(file.text.utf8))
      source += "(#\"\(file.name)\"#, \(literal(file.text)), \"\(hash.digits)\"),\n"
    }
    source += "]\n  static let events: [(name: String, events: StaticString)] = [\n"
    for file in files {
      source += "(#\"\(file.name)\"#, \(literal(try EventRecording.events(of: file.text)))),\n"
    }
    try (source + "]\n}\n").write(to: URL(filePath: output), atomically: true, encoding: .utf8)
  }

  private static func literal(_ text: String) -> String {
    "####\"\"\"\n\(text)\n\"\"\"####"
  }
}
