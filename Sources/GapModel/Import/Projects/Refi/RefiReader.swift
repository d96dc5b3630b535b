/// Reads a project file or a code book of the REFI-QDA standard, element by element.
///
/// Namespaces are not looked at, as programs write several; elements that the standard has not are passed over and
/// counted.
final class RefiReader {
  /// What was read so far.
  private(set) var project = RefiProject()
  /// What each open element is.
  private var open: [Element] = []
  /// How many elements are open within one that is passed over, with itself.
  private var skipped = 0
  private var words = ""

  /// What an open element is, with its index in the project.
  private enum Element {
    case container
    case code(Int)
    case source(Int)
    case text(Int)
    case segment(Int)
    case coding(Int)
    case description, content
  }

  /// Reads a whole file.
  ///
  /// - Parameter feed: Hands over the file, piece by piece.
  /// - Returns: What it says.
  /// - Throws: What is wrong with it.
  static func project(
    _ feed: (_ take: (ArraySlice<UInt8>) -> Void) throws(ImportFault) -> Void
  ) throws(ImportFault) -> RefiProject {
    let reader = RefiReader()
    let xml = XMLReader(rules: .data) { reader.take($0) }
    var fault: XMLFault?
    try feed { piece in
      guard fault == nil else { return }
      fault = Self.fault { () throws(XMLFault) in try xml.feed(piece) }
    }
    if fault == nil { fault = Self.fault { () throws(XMLFault) in try xml.finish() } }
    if let fault { throw .brokenProject(fault) }
    return reader.project
  }

  private static func fault(of work: () throws(XMLFault) -> Void) -> XMLFault? {
    do { try work() } catch { return error }
    return nil
  }

  private func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes):
      if skipped > 0 {
        skipped += 1
      } else if let element = element(name.local, RefiAttributes(attributes)) {
        open.append(element)
        words = ""
      } else {
        skipped = 1
      }
    case .text(let text): if skipped == 0 { words += text }
    case .end:
      if skipped > 0 {
        skipped -= 1
      } else if let element = open.popLast() {
        end(element)
      }
    }
  }

  private func end(_ element: Element) {
    switch element {
    case .description: note { $0.description = words.trimmedText }
    case .content: if case .text(let text) = open.last { project.texts[text].content = words }
    default: break
    }
  }

  /// What an element is; `nil` for one to pass over.
  private func element(_ name: String, _ attributes: RefiAttributes) -> Element? {
    if let element = structure(name, attributes) { return element }
    if let element = document(name, attributes) { return element }
    if let place = place(name, attributes) { return segment(at: place, attributes) }
    if let element = reference(name, attributes) { return element }
    if let kind = ProjectRemainder(element: name) {
      project.leftOut.add(kind)
    } else if !open.isEmpty, !Self.passed.contains(name) {
      project.leftOut.add(.unknownElement)
    }
    return nil
  }

  /// Elements of the standard that say nothing that a case could hold.
  private static let passed: Set<String> = ["NoteRef", "CodeRef", "SourceRef", "SelectionRef"]

  private func structure(_ name: String, _ attributes: RefiAttributes) -> Element? {
    switch name {
    case "Project" where open.isEmpty:
      project.root = .project
      project.name = attributes["name"].trimmedText
    case "CodeBook":
      if open.isEmpty { project.root = .codeBook }
    case "Users", "Codes", "Sources", "Notes", "Links", "Sets", "Graphs", "Variables", "Cases":
      return open.isEmpty ? nil : .container
    case "User":
      let names = [attributes["name"], attributes["id"]].map { $0.trimmedText }
      let name = names.first { !$0.isEmpty } ?? ""
      project.users.append(RefiProject.User(identity: attributes.identity, name: name))
    case "Code": return .code(code(attributes))
    case "Description": return .description
    case "PlainTextContent": return .content
    default: return nil
    }
    return .container
  }

  private func code(_ attributes: RefiAttributes) -> Int {
    var above: [String] = []
    if case .code(let parent) = open.last { above = project.codes[parent].path }
    let name = attributes["name"].trimmedText
    let path = above + [name.isEmpty ? attributes["guid"] : name]
    project.codes.append(RefiProject.Code(identity: attributes.identity, path: path))
    return project.codes.count - 1
  }

  private func document(_ name: String, _ attributes: RefiAttributes) -> Element? {
    switch name {
    case "TextSource":
      let source = source(attributes)
      return .text(text(of: source, attributes))
    case "PDFSource", "PictureSource", "AudioSource", "VideoSource":
      return .source(source(attributes))
    case "Representation", "TextDescription", "Transcript":
      let text = text(of: currentSource, attributes)
      if case .segment(let segment) = open.last { project.segments[segment].ownText = text }
      return .text(text)
    case "Note":
      let text = text(of: nil, attributes)
      project.texts[text].note = attributes.identity
      return .text(text)
    default: return nil
    }
  }

  /// Adds a source; one without a name is called by its file.
  private func source(_ attributes: RefiAttributes) -> Int {
    let names = ["name", "plainTextPath", "path"].map { attributes[$0].trimmedText }
    let name = names.first { !$0.isEmpty } ?? ""
    let file = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    project.sources.append(RefiProject.Source(name: names[0].isEmpty ? file : name))
    return project.sources.count - 1
  }

  private func text(of source: Int?, _ attributes: RefiAttributes) -> Int {
    var text = RefiProject.Text(source: source, path: attributes.optional("plainTextPath"))
    text.name = attributes["name"].trimmedText
    project.texts.append(text)
    return project.texts.count - 1
  }

  private var currentSource: Int? {
    for element in open.reversed() {
      switch element {
      case .source(let source): return source
      case .text(let text): return project.texts[text].source
      default: continue
      }
    }
    return nil
  }

  private var currentText: Int? {
    if case .text(let text) = open.last { return text }
    return nil
  }

  private func place(_ name: String, _ attributes: RefiAttributes) -> RefiProject.Place? {
    switch name {
    case "PlainTextSelection":
      .characters(
        from: attributes.number("startPosition"),
        to: attributes.number("endPosition")
      )
    case "PDFSelection": .page(attributes.number("page"))
    case "PictureSelection":
      .rectangle(
        RefiProject.Corners(
          firstX: attributes.number("firstX"),
          firstY: attributes.number("firstY"),
          secondX: attributes.number("secondX"),
          secondY: attributes.number("secondY")
        )
      )
    case "AudioSelection", "VideoSelection":
      .time(from: attributes.number("begin"), to: attributes.number("end"))
    case "TranscriptSelection":
      .syncPoints(
        from: RefiIdentity(attributes.optional("fromSyncPoint")),
        to: RefiIdentity(attributes.optional("toSyncPoint"))
      )
    default: nil
    }
  }

  private func segment(at place: RefiProject.Place, _ attributes: RefiAttributes) -> Element {
    project.segments.append(
      RefiProject.Segment(
        identity: attributes.optional("guid"),
        name: attributes.optional("name"),
        user: RefiIdentity(attributes.optional("creatingUser")),
        source: currentSource,
        text: currentText,
        place: place
      )
    )
    return .segment(project.segments.count - 1)
  }

  /// What refers to other things of the project.
  private func reference(_ name: String, _ attributes: RefiAttributes) -> Element? {
    switch (name, open.last) {
    case ("Coding", .segment(let segment)):
      project.segments[segment].codings.append(coding(attributes))
      return .coding(segment)
    case ("Coding", .source), ("Coding", .text):
      _ = self.segment(at: .whole, attributes)
      let segment = project.segments.count - 1
      project.segments[segment].codings.append(coding(attributes))
      return .coding(segment)
    case ("CodeRef", .coding(let segment)):
      let last = project.segments[segment].codings.count - 1
      let target = RefiIdentity(attributes.optional("targetGUID"))
      if project.segments[segment].codings[last].code == nil {
        project.segments[segment].codings[last].code = target
      } else {
        // A coding has one code; what has more is as many codings.
        var coding = project.segments[segment].codings[last]
        coding.code = target
        project.segments[segment].codings.append(coding)
      }
      return .container
    case ("CodeRef", .segment(let segment)):
      let target = RefiIdentity(attributes.optional("targetGUID"))
      project.segments[segment].codings.append(RefiProject.Coding(code: target))
      return .container
    case ("NoteRef", _):
      guard let note = RefiIdentity(attributes.optional("targetGUID")) else { return nil }
      self.note { $0.notes.append(note) }
      return .container
    case ("SyncPoint", _):
      project.leftOut.add(.syncPoint)
      if let identity = attributes.identity {
        project.syncPoints[identity] = RefiProject.SyncPoint(
          milliseconds: attributes.number("timeStamp"),
          position: attributes.number("position")
        )
      }
      return .container
    default: return nil
    }
  }

  private func coding(_ attributes: RefiAttributes) -> RefiProject.Coding {
    RefiProject.Coding(user: RefiIdentity(attributes.optional("creatingUser")))
  }

  /// Changes what is said of the innermost open thing.
  private func note(_ change: (inout RefiProject.Remarks) -> Void) {
    switch open.last {
    case .code(let code): change(&project.codes[code].remarks)
    case .source(let source): change(&project.sources[source].remarks)
    case .segment(let segment): change(&project.segments[segment].remarks)
    case .text(let text): change(&project.texts[text].remarks)
    case .coding(let segment):
      let last = project.segments[segment].codings.count - 1
      var remarks = RefiProject.Remarks()
      change(&remarks)
      project.segments[segment].codings[last].notes += remarks.notes
    default: break
    }
  }
}

extension ProjectRemainder {
  /// What an element is counted as; `nil` where it is not only counted.
  init?(element name: String) {
    switch name {
    case "Set": self = .set
    case "Link": self = .link
    case "Graph": self = .graph
    case "Variable": self = .variable
    case "VariableValue": self = .variableValue
    case "Case": self = .unit
    default: return nil
    }
  }
}
