import FoundationEssentials
import Yams

/// `yams-peer`: decodes case files into structures, as a Swift program would with Yams, and counts
/// their findings.
@main
enum YamsPeer {
  static func main() throws {
    let decoder = YAMLDecoder()
    var count = 0
    for path in CommandLine.arguments.dropFirst() {
      let bytes = try Data(contentsOf: URL(filePath: path))
      count += try decoder.decode(CaseFile.self, from: bytes).findings.count
    }
    print(count)
  }
}
