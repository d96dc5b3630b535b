public import GapModel

/// What the page is to do after an action.
public struct Answer: Hashable, Sendable {
  /// A thing to do.
  public enum Order: Hashable, Sendable {
    /// Show this in a pane.
    case pane(Pane, html: String)
    /// Show a whole document, such as a report, in the frame of that name.
    case document(frame: String, html: String)
    /// Send this number with the next action.
    case revision(Int)
    /// Keep a draft in the browser, and give its bytes back by ``FrameAction/restore(key:_:)``.
    case keep(key: String, file: String, [UInt8])
    /// Open a draft that the browser keeps.
    case recall(key: String)
    /// Remove a draft from what the browser keeps.
    case forget(key: String)
    /// A file was opened as this case.
    case opened(key: String, file: String)
    /// Write a case to its own file.
    case save(key: String, file: String, [UInt8])
    /// Hand out a file.
    case download(file: String, [UInt8])
    /// Move the focus to the element of that key.
    case focus(String)
    /// Scroll a pane to its top, as something else is shown in it.
    case top(Pane)
    /// Scroll the element of that key into view.
    case reveal(key: String)
    /// Select a piece of a field's text, in UTF-16 units, and show it.
    case select(key: String, Range<Int>)
    /// Tell this to those who listen rather than look.
    case say(String)
    /// Give the window a title.
    case title(String)
    /// The language of the page.
    case language(Language)
    /// Ask before the window closes, or not.
    case unsaved(Bool)
    /// Keep drafts in the browser, or none.
    case storing(Bool)
    /// Let letters act as keys, or not.
    case letters(Bool)
    /// Print the frame of that name.
    case print(frame: String)
    /// Put this on the clipboard.
    case copy(text: String, html: String)
  }

  /// What to do, in order.
  public var orders: [Order] = []

  /// The answer as the page reads it: three parts for each order, its kind, a name and the content.
  public var frame: Frame { Frame(orders.flatMap { $0.parts }) }
}

extension Answer.Order {
  fileprivate var parts: [[UInt8]] {
    switch self {
    case .pane(let pane, let html): Self.parts("pane", pane.rawValue, html)
    case .document(let frame, let html): Self.parts("frame", frame, html)
    case .revision(let number): Self.parts("revision", "", String(number))
    case .keep(let key, let file, let bytes): Self.parts("keep", "\(key)\t\(file)", bytes)
    case .recall(let key): Self.parts("recall", key, "")
    case .forget(let key): Self.parts("forget", key, "")
    case .opened(let key, let file): Self.parts("opened", key, file)
    case .save(let key, let file, let bytes): Self.parts("save", "\(key)\t\(file)", bytes)
    case .download(let file, let bytes): Self.parts("download", file, bytes)
    case .focus(let key): Self.parts("focus", key, "")
    case .top(let pane): Self.parts("top", pane.rawValue, "")
    case .reveal(let key): Self.parts("reveal", key, "")
    case .select(let key, let range):
      Self.parts("select", key, "\(range.lowerBound) \(range.upperBound)")
    case .say(let text): Self.parts("say", "", text)
    case .title(let text): Self.parts("title", "", text)
    case .language(let language): Self.parts("language", "", language.rawValue)
    case .unsaved(let isSo): Self.parts("unsaved", "", isSo ? "true" : "false")
    case .storing(let isSo): Self.parts("storing", "", isSo ? "on" : "off")
    case .letters(let act): Self.parts("letters", "", act ? "on" : "off")
    case .print(let frame): Self.parts("print", frame, "")
    case .copy(let text, let html): Self.parts("copy", text, html)
    }
  }

  private static func parts(_ kind: String, _ name: String, _ content: String) -> [[UInt8]] {
    parts(kind, name, Array(content.utf8))
  }

  private static func parts(_ kind: String, _ name: String, _ content: [UInt8]) -> [[UInt8]] {
    [Array(kind.utf8), Array(name.utf8), content]
  }
}
