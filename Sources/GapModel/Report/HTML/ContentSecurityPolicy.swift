/// What a page may load and run: its own style and script, known by their hashes, and nothing else.
struct ContentSecurityPolicy {
  /// The policy as browsers read it.
  let text: String

  /// Allows a style and a script, and pictures that stand in the page.
  init(style: String, script: String) {
    text = [
      "default-src 'none'", "style-src \(Self.source(of: style))",
      "script-src \(Self.source(of: script))", "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func source(of text: String) -> String {
    "'sha256-\(Base64.text(of: SecureHash.bytes(of: Array(text.utf8))))'"
  }
}
