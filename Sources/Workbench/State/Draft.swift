import GapModel

/// What the browser keeps of an open case, so that it comes back after a crash or a reload.
struct Draft: Hashable, Sendable {
  /// The version of what is kept; a page reads drafts of its own version and of older ones.
  static let version = 2

  /// The file's name.
  let file: String
  /// The text that is worked on.
  let text: [UInt8]
  /// The text with the first coding while a second coder codes blind.
  let hidden: [UInt8]?
  /// The name of that text's file; nothing where there is no such text.
  let hiddenFile: String
  /// That second coder's short name.
  let coder: String
  /// When and as what it was last written to a file.
  let saved: OpenCase.Saved?
  /// The interview that findings are cut from; drafts of version 1 have none.
  let transcript: Transcript?

  /// Why a draft cannot be opened.
  enum Failure: Error, Hashable, Sendable {
    /// A newer page kept it. Its text is this, if it can be found.
    case newer(file: String, text: [UInt8])
    /// It is no draft.
    case unreadable
  }

  /// The draft of an open case.
  init(of open: OpenCase) {
    file = open.working.name
    text = open.working.bytes
    hidden = open.hidden?.text.bytes
    hiddenFile = open.hidden?.text.name ?? ""
    coder = open.hidden?.coder ?? ""
    saved = open.saved
    transcript = open.transcript
  }

  /// Reads a draft.
  init(bytes: [UInt8]) throws(Failure) {
    guard let frame = Frame(bytes: bytes), frame.parts.count >= 3,
      let version = Int(String(decoding: frame.parts[0], as: UTF8.self))
    else { throw .unreadable }
    let texts = frame.parts.map { String(decoding: $0, as: UTF8.self) }
    guard version <= Self.version else { throw .newer(file: texts[1], text: frame.parts[2]) }
    guard frame.parts.count == (version == 1 ? 9 : 13) else { throw .unreadable }
    file = texts[1]
    text = frame.parts[2]
    hidden = texts[3] == "hidden" ? frame.parts[4] : nil
    hiddenFile = version == 1 ? texts[1] : texts[12]
    coder = texts[5]
    saved =
      texts[6].isEmpty
      ? nil : OpenCase.Saved(file: texts[6], time: texts[7], sha256: texts[8])
    transcript =
      version == 1 || texts[11].isEmpty
      ? nil : Transcript(name: texts[9], source: texts[10], text: texts[11])
  }

  /// The draft in bytes: its version, the file's name and the text first, in every version.
  var bytes: [UInt8] {
    let head = Frame(texts: [String(Self.version), file]).parts
    let rest = Frame(texts: [
      coder, saved?.file ?? "", saved?.time ?? "", saved?.sha256 ?? "",
      transcript?.name ?? "", transcript?.source ?? "", transcript?.text ?? "",
      hiddenFile,
    ]).parts
    let mark = Frame(texts: [hidden == nil ? "" : "hidden"]).parts
    return Frame(head + [text] + mark + [hidden ?? []] + rest).bytes
  }
}
