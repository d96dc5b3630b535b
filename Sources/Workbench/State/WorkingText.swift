import GapModel

/// A text that is worked on: what it says, and the edits that led to it.
///
/// The text is the truth; forms show what is read from it and change it by edits. While it cannot be read,
/// forms show what it said last, locked.
struct WorkingText: Sendable {
  /// The file's name.
  private(set) var name: String
  /// The text as UTF-8.
  private(set) var bytes: [UInt8]
  /// The text with its places; `nil` while it is no YAML.
  private(set) var places: CaseText?
  /// Why it has no places.
  private(set) var refusal: EditRefusal?
  /// What it says now.
  private(set) var reading: Reading
  /// What it said when it could last be read without errors.
  private(set) var readable: ScoredCase?
  /// Its edits.
  private(set) var history = EditHistory()
  /// How often it was changed; an action for an older one is not made.
  private(set) var revision = 0

  /// Begins with a text.
  init(name: String, _ bytes: [UInt8], instruments: OpenInstruments) {
    self.name = name
    self.bytes = bytes
    reading = Reading(name: name, bytes, instruments: instruments)
    readable = reading.scored
    locate()
  }

  /// Whether forms may change it.
  var isEditable: Bool { places != nil && reading.scored != nil }

  /// Changes it as one edit.
  ///
  /// - Throws: Why the changes are not made, such as an error that they would bring; then none is.
  mutating func change(
    by changes: [CaseEdit],
    instruments: OpenInstruments
  ) throws(EditRefusal) {
    guard let places else { throw refusal ?? .oddLayout }
    let changed = try places.changed(by: changes)
    var next = self
    next.take(changed.bytes, changed, instruments: instruments)
    if let error = next.reading.diagnostics.first(1).first, error.severity == .error {
      throw .unreadable(error)
    }
    self = next
  }

  /// Puts another text in its place as one edit, whatever it says.
  mutating func replace(with text: [UInt8], instruments: OpenInstruments) {
    take(text, nil, instruments: instruments)
  }

  /// Undoes the last edit; returns whether there was one.
  mutating func undo(instruments: OpenInstruments) -> Bool {
    guard let edit = history.stepBack() else { return false }
    show(edit.applied(to: bytes), nil, instruments: instruments)
    return true
  }

  /// Makes the edit again that was undone last; returns whether there was one.
  mutating func redo(instruments: OpenInstruments) -> Bool {
    guard let edit = history.stepForward() else { return false }
    show(edit.applied(to: bytes), nil, instruments: instruments)
    return true
  }

  /// Gives the file another name, which reports tell.
  mutating func rename(_ name: String, instruments: OpenInstruments) {
    guard name != self.name else { return }
    self.name = name
    reading = Reading(name: name, bytes, instruments: instruments)
    readable = reading.scored ?? readable
  }

  /// Reads it again, as instruments may have come.
  mutating func readAgain(instruments: OpenInstruments) {
    show(bytes, places, instruments: instruments)
  }

  private mutating func take(
    _ text: [UInt8],
    _ places: CaseText?,
    instruments: OpenInstruments
  ) {
    guard text != bytes else { return }
    history.add(EditHistory.Step(from: bytes, to: text))
    show(text, places, instruments: instruments)
  }

  private mutating func show(
    _ text: [UInt8],
    _ places: CaseText?,
    instruments: OpenInstruments
  ) {
    bytes = text
    revision += 1
    reading = Reading(name: name, text, instruments: instruments)
    readable = reading.scored ?? readable
    locate(places)
  }

  private mutating func locate(_ known: CaseText? = nil) {
    refusal = nil
    places = known
    guard known == nil else { return }
    do throws(EditRefusal) {
      places = try CaseText(name: name, bytes: bytes)
    } catch {
      refusal = error
    }
  }
}
