/// Writes the blocks of a text in Markdown, with an empty line between them.
struct MarkdownBlocks {
  private let sink: TextSink
  private var isFirst = true

  init(to sink: TextSink) { self.sink = sink }

  /// Writes a block.
  mutating func add(_ block: String) { begin().write(block) }

  /// Begins a block, which the caller writes into what is returned.
  mutating func begin() -> TextSink {
    if !isFirst { sink.write("\n\n") }
    isFirst = false
    return sink
  }
}
