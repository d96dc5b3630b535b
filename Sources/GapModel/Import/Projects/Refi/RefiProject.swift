/// What a project file in the REFI-QDA standard says, before its texts are looked up and its references followed.
///
/// - SeeAlso: REFI, *QDA-XML*, version 1.0, 2019.
struct RefiProject {
  /// Which of the two files of the standard it is.
  enum Root { case project, codeBook }

  /// What the file is; `nil` for neither.
  var root: Root?
  /// What people call the project.
  var name = ""
  var users: [User] = []
  var codes: [Code] = []
  var sources: [Source] = []
  /// The texts of sources, transcripts and notes.
  var texts: [Text] = []
  var segments: [Segment] = []
  var syncPoints: [RefiIdentity: SyncPoint] = [:]
  /// Things that do not come in, by kind.
  var leftOut = ProjectRemainders()

  struct User {
    var identity: RefiIdentity?
    var name: String
  }

  struct Code {
    var identity: RefiIdentity?
    var path: [String]
    var remarks = Remarks()
  }

  struct Source {
    var name: String
    var remarks = Remarks()
  }

  struct Text {
    /// The source that it is the text of; `nil` for a note.
    var source: Int?
    /// The note that it is the text of.
    var note: RefiIdentity?
    /// Where it is in the archive, as the file writes it.
    var path: String?
    /// The text itself, where the file holds it.
    var content: String?
    var remarks = Remarks()
    var name = ""
  }

  struct Segment {
    var identity: String?
    /// What the file calls it; with some programs its text.
    var name: String?
    var user: RefiIdentity?
    var source: Int?
    /// The text that it is in.
    var text: Int?
    var place: Place
    var remarks = Remarks()
    var codings: [Coding] = []
    /// The text of its own that a part of a page may have.
    var ownText: Int?
  }

  /// Where a segment is.
  enum Place {
    case characters(from: Int?, to: Int?)
    case page(Int?)
    case time(from: Int?, to: Int?)
    case rectangle(Corners)
    case syncPoints(from: RefiIdentity?, to: RefiIdentity?)
    case whole
  }

  struct Corners {
    var firstX: Int?
    var firstY: Int?
    var secondX: Int?
    var secondY: Int?
  }

  struct Coding {
    var code: RefiIdentity?
    var user: RefiIdentity?
    var notes: [RefiIdentity] = []
  }

  struct SyncPoint {
    var milliseconds: Int?
    var position: Int?
  }

  /// What is said of a thing: its description, and notes elsewhere.
  struct Remarks {
    var description = ""
    var notes: [RefiIdentity] = []
  }
}

/// What a thing is referred to by: a GUID, with or without braces, in either case.
struct RefiIdentity: Hashable {
  private let text: String

  /// Reads one; `nil` where there is none.
  init?(_ text: String?) {
    guard let text else { return nil }
    let bare = text.trimmedText.utf8.filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
    guard !bare.isEmpty else { return nil }
    self.text = String(decoding: bare, as: UTF8.self).lowercased()
  }
}
