/// How Markdown is to be written, beyond what it says.
public struct MarkdownStyle: Hashable, Sendable {
  /// Whether it begins with metadata for pandoc, and gives tables and figures captions in pandoc's way.
  public var hasFrontMatter: Bool
  /// Where the figures' files are, as links from the text name it; `nil` where there are none.
  public var figureFolder: String?

  /// Chooses a style.
  public init(hasFrontMatter: Bool = false, figureFolder: String? = nil) {
    self.hasFrontMatter = hasFrontMatter
    self.figureFolder = figureFolder
  }
}
