/// The notes of a project, to be put beside what refers to them.
struct RefiNotes {
  private var texts: [RefiIdentity: String] = [:]
  private var used: Set<RefiIdentity> = []

  init() {}

  /// Reads the texts of all notes.
  ///
  /// - Throws: That one in the archive is damaged.
  init(of project: RefiProject, in files: RefiTexts) throws(ImportFault) {
    for text in project.texts {
      guard let note = text.note else { continue }
      var words = text.content ?? ""
      if words.isEmpty, let path = text.path, let entry = files.entry(at: path) {
        words = try files.text(of: entry)?.words ?? ""
      }
      if words.trimmedText.isEmpty { words = text.remarks.description }
      if words.trimmedText.isEmpty { words = text.name }
      texts[note] = words.withPlainBreaks.trimmedText
    }
  }

  /// What is said of a thing: its description, then its notes.
  mutating func words(of remarks: RefiProject.Remarks) -> String {
    var parts = [remarks.description.withPlainBreaks]
    for note in remarks.notes.uniqued {
      guard let text = texts[note] else { continue }
      used.insert(note)
      parts.append(text)
    }
    return parts.filter { !$0.isEmpty }.uniqued.joined(separator: "\n")
  }

  /// How many notes nothing referred to.
  var unused: Int { texts.count - used.count }
}

extension String {
  /// The text with a line feed at each end of a line.
  var withPlainBreaks: String {
    guard utf8.contains(0x0D) else { return self }
    var plain: [UInt8] = []
    plain.reserveCapacity(utf8.count)
    var before: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0D {
        plain.append(0x0A)
      } else if byte != 0x0A || before != 0x0D {
        plain.append(byte)
      }
      before = byte
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
