import Foundation
import Testing

@Suite struct `The policy of a page` {
  /// What stands between a tag and its end, as browsers hash it.
  private func content(_ tag: String, of page: String) throws -> String {
    let parts = page.components(separatedBy: "<\(tag)>")
    try #require(parts.count == 2, "one \(tag) is expected")
    return parts[1].components(separatedBy: "</\(tag)>")[0]
  }

  /// The SHA-256 of a text in Base64, by programs of the system.
  private func digest(of text: String) throws -> String {
    let folder = try Folder()
    try folder.write(text, to: "text")
    let run = try Program.script("sha256sum text", in: folder)
    try #require(run.status == 0)
    let digits = Array(run.output.prefix(64))
    try #require(digits.count == 64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  /// The directives of a page's policy.
  private func policy(of page: String) throws -> [String: String] {
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\""
    let rest = try #require(page.components(separatedBy: start).dropFirst().first)
    let text = rest.prefix { $0 != "\"" }.replacingOccurrences(of: "&#39;", with: "'")
    let directives = text.components(separatedBy: "; ").map { directive in
      let words = directive.components(separatedBy: " ")
      return (words[0], words.dropFirst().joined(separator: " "))
    }
    #expect(Set(directives.map(\.0)).count == directives.count)
    return Dictionary(directives, uniquingKeysWith: { first, _ in first })
  }

  /// The pages that the program writes, by the arguments that make them.
  static let commands: [[String]] = [
    ["report", "diskominfo-2026.yaml", "--format", "html"],
    ["report", "diskominfo-2026.yaml", "--format", "html", "--lang", "both"],
    ["report", "diskominfo-2026.yaml", "--format", "html", "--for", "leader"],
    ["report", "diskominfo-2026.yaml", "--format", "html", "--only", "method"],
    ["compare", ".", "--format", "html"],
  ]

  // FIPS 180-4's first example: the digest of abc is ba7816bf 8f01cfea 414140de 5dae2223 b00361a3
  // 96177a9c b410ff61 f20015ad.
  @Test func `The digest is known for a known text`() throws {
    #expect(try digest(of: "abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test(arguments: commands)
  func `It names what the page holds by its digest, and nothing else`(_ command: [String]) throws {
    let folder = try Offices.regencyFolder(["diskominfo-2026.yaml", "setda-2026.yaml"])
    let run = try Program.run(command, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let policy = try policy(of: run.output)
    let style = try digest(of: content("style", of: run.output))
    let script = try digest(of: content("script", of: run.output))
    #expect(
      policy == [
        "default-src": "'none'", "style-src": "'sha256-\(style)'",
        "script-src": "'sha256-\(script)'", "img-src": "data:", "base-uri": "'none'",
        "form-action": "'none'",
      ]
    )
    #expect(!run.output.contains("unsafe-inline"))
    // Attributes that style would need more than that.
    #expect(!run.output.contains(" style=\""))
  }

  @Test func `It stands before what it rules`() throws {
    let run = try Program.run(["report", "case.yaml", "--format", "html"], in: Samples.folder())
    let policy = try #require(run.output.range(of: "Content-Security-Policy"))
    for tag in ["<style>", "<script>", "<title>"] {
      let place = try #require(run.output.range(of: tag))
      #expect(policy.lowerBound < place.lowerBound, "\(tag)")
    }
  }
}
