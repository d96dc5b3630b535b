import GapModel

/// An empty case that reads at once: the template with everything filled in that a case must say.
struct NewCaseText {
  /// The text.
  let bytes: [UInt8]
  /// The name of its file.
  let file: String

  /// Why there is none yet.
  enum Gap: Error, Hashable, Sendable {
    /// This was not said.
    case missing(HeadWord)
    /// The template cannot be filled in.
    case refused(LocalisedText)
  }

  /// Makes a case.
  ///
  /// - Parameters:
  ///   - words: What a person says of it.
  ///   - instrument: What it is rated by.
  ///   - reference: How it names the instrument.
  /// - Throws: What has to be said first.
  init(_ words: NewCaseWords, by instrument: Instrument, as reference: String) throws(Gap) {
    let organisation = words.organisation.withSingleBlanks
    let system = words.system.withSingleBlanks
    guard !organisation.isEmpty else { throw .missing(.organisation) }
    guard !system.isEmpty else { throw .missing(.system) }
    let title = words.title.withSingleBlanks
    let id = Self.id(organisation: organisation, system: system)
    let template = CaseTemplate(
      of: instrument,
      language: Language(rawValue: words.language) ?? .id,
      extent: words.isFull ? .full : .minimal
    )
    let head = EditPath()["case"]
    var edits: [CaseEdit] = [
      .set(head["id"], .word(id)),
      .set(head["title"], .text(title.isEmpty ? Self.title(organisation, system) : title)),
      .set(head["organisation"], .text(organisation)),
      .set(head["system"], .text(system)),
      .set(head["instrument"], .word(reference)),
    ]
    if let technique = instrument.techniques.named(words.technique) {
      edits.append(.set(EditPath()["sources"][0]["technique"], .word(technique.key)))
    }
    do throws(EditRefusal) {
      var text = try CaseText(name: "case.yaml", bytes: Array(template.text.utf8))
      text = try text.changed(by: edits)
      if words.isFull {
        // What the design says, and what was found, nobody knows before it is read in a source.
        text = try text.changed(by: .remove(EditPath()["design"])).text
        text = try text.changed(by: .set(EditPath()["findings"], .list([]))).text
      }
      bytes = text.bytes
    } catch {
      throw .refused(error.reason)
    }
    file = "\(id).yaml"
  }

  /// The title of a case that nobody gave one.
  static func title(_ organisation: String, _ system: String) -> String {
    "\(system) – \(organisation)"
  }

  /// The id that is made of what a case is about.
  static func id(organisation: String, system: String) -> String {
    let slug = IdentifierForm.slug
    let longest = 48
    let words = String("\(system) \(organisation)".prefix(longest))
    return slug.suggestion(for: words) ?? (slug.allows(words) ? words : "kasus")
  }
}
