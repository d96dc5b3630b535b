public import GapModel

/// What the page tells, and what can be done at every step.
public enum FrameAction: Hashable, Sendable {
  /// The page was opened by a person of this language, on this day, such as `2026-11-30`.
  case begin(Language, today: String)
  /// Whether the browser keeps drafts.
  case storage(Storage)
  /// The browser keeps a draft under this key.
  case kept(KeptDraft)
  /// Opens a draft that the browser kept.
  case restore(key: String, [UInt8])
  /// A file was chosen or dropped.
  case open(file: String, [UInt8])
  /// A file could not be read, for this reason.
  case unread(file: String, Unread)
  /// Something was pasted outside of fields.
  case paste(text: String, html: String)
  /// Nothing could be put on the clipboard.
  case uncopied
  /// A case was written to its file at this time of day.
  case saved(key: String, file: String, time: String, SavedAs)
  /// A case was not written, for this reason.
  case unsaved(key: String, Unsaved)
  /// Another window has the case open.
  case elsewhere(key: String)
  /// An action ended the program; the drafts before it were opened again. These texts were given to it.
  case failed(action: String, [String])

  /// Goes to a step of the work.
  case show(WorkStep)
  /// Shows another open case.
  case choose(key: String)
  /// Opens a draft that the browser keeps.
  case recall(key: String)
  /// Closes a case and keeps its draft no longer.
  case close(key: String)
  /// Speaks another language.
  case speak(Language)
  case undo
  case redo
  /// Writes the case to its file.
  case save
  /// Shows what keys do, or hides it.
  case keys
  /// Lets letters act, or not.
  case letters(Bool)
  /// Keeps drafts in the browser, or none.
  case storing(Bool)
  /// Takes away what was told last.
  case dismiss

  /// Whether the browser keeps drafts.
  public enum Storage: String, Hashable, Sendable {
    case works, forbidden, full, off
  }

  /// How a case was written.
  public enum SavedAs: String, Hashable, Sendable {
    /// Into its file, which was read back and is the same.
    case file
    /// As a download, of which the page learns nothing more.
    case download
  }

  /// Why a case was not written.
  public enum Unsaved: String, Hashable, Sendable {
    case cancelled, denied, changed, differs, failed
  }

  /// Why a file was not read.
  public enum Unread: String, Hashable, Sendable {
    case large, denied, failed
  }
}

extension FrameAction: StepAction {
  static let part = "frame"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .begin(let language, let today): ("begin", [language.rawValue, today])
    case .storage(let storage): ("storage", [storage.rawValue])
    case .kept(let draft): ("kept", [draft.key, draft.file, draft.time, draft.size])
    case .restore(let key, _): ("restore", [key])
    case .open(let file, _): ("open", [file])
    case .unread(let file, let reason): ("unread", [file, reason.rawValue])
    case .paste(let text, let html): ("paste", [text, html])
    case .uncopied: ("uncopied", [])
    case .saved(let key, let file, let time, let way): ("saved", [key, file, time, way.rawValue])
    case .unsaved(let key, let reason): ("unsaved", [key, reason.rawValue])
    case .elsewhere(let key): ("elsewhere", [key])
    case .failed(let action, let texts): ("failed", [action] + texts)
    case .show(let step): ("show", [step.rawValue])
    case .choose(let key): ("choose", [key])
    case .recall(let key): ("recall", [key])
    case .close(let key): ("close", [key])
    case .speak(let language): ("speak", [language.rawValue])
    case .undo: ("undo", [])
    case .redo: ("redo", [])
    case .save: ("save", [])
    case .keys: ("keys", [])
    case .letters(let act): ("letters", [String(act)])
    case .storing(let isSo): ("storing", [String(isSo)])
    case .dismiss: ("dismiss", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    guard let action = Self.told(name, &words) ?? Self.done(name, &words) else { return nil }
    self = action
  }

  /// Reads what the page tells.
  private static func told(_ name: String, _ words: inout ActionWords) -> FrameAction? {
    switch name {
    case "begin":
      words.text().map { .begin(Language(rawValue: $0) ?? .id, today: words.text() ?? "") }
    case "storage": words.text().flatMap { Storage(rawValue: $0) }.map { .storage($0) }
    case "kept": KeptDraft(&words).map { .kept($0) }
    case "restore":
      words.text().flatMap { key in words.bytes().map { .restore(key: key, $0) } }
    case "open": words.text().flatMap { file in words.bytes().map { .open(file: file, $0) } }
    case "paste":
      words.text().map { text in .paste(text: text, html: words.text() ?? "") }
    case "saved": Self.saved(&words)
    case "unsaved":
      words.text().map { key in
        .unsaved(key: key, words.text().flatMap { Unsaved(rawValue: $0) } ?? .failed)
      }
    case "unread":
      words.text().map { file in
        .unread(file: file, words.text().flatMap { Unread(rawValue: $0) } ?? .failed)
      }
    case "uncopied": .uncopied
    case "elsewhere": words.text().map { .elsewhere(key: $0) }
    case "failed": words.text().map { .failed(action: $0, words.texts()) }
    default: nil
    }
  }

  private static func saved(_ words: inout ActionWords) -> FrameAction? {
    guard let key = words.text(), let file = words.text(), let time = words.text() else {
      return nil
    }
    let way = words.text().flatMap { SavedAs(rawValue: $0) } ?? .download
    return .saved(key: key, file: file, time: time, way)
  }

  /// Reads what a person does.
  private static func done(_ name: String, _ words: inout ActionWords) -> FrameAction? {
    switch name {
    case "show": words.text().flatMap { WorkStep(rawValue: $0) }.map { .show($0) }
    case "choose": words.text().map { .choose(key: $0) }
    case "recall": words.text().map { .recall(key: $0) }
    case "close": words.text().map { .close(key: $0) }
    case "speak": words.text().flatMap { Language(rawValue: $0) }.map { .speak($0) }
    case "undo": .undo
    case "redo": .redo
    case "save": .save
    case "keys": .keys
    case "letters": words.text().map { .letters($0 == "true" || $0 == "on") }
    case "storing": words.truth().map { .storing($0) }
    case "dismiss": .dismiss
    default: nil
    }
  }
}
