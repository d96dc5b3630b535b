import GapModel

/// A file of another program that becomes a case, or lets one grow, as `gapscore import` does it.
struct CaseImport: Sendable {
  /// The file's name without folders.
  let file: String
  /// What is in it.
  let bytes: [UInt8]
  /// What is said of its columns, codes, documents and coders.
  let map: ImportMap
  /// How evidence was got where the file does not say.
  let technique: String?
  /// The language of a new case where nothing says another.
  let language: Language
  /// The instruments at hand.
  let instruments: OpenInstruments

  /// The instrument that cases are rated by unless anything names another.
  static let usualInstrument = "heeks-itposmo"

  /// What was read, and the instrument of the cases that come of it.
  struct Content: Sendable {
    let material: ImportedMaterial
    let instrument: Instrument
    /// How the cases name it; `nil` where its id does.
    let reference: String?
  }

  /// Reads the file for new cases: by the instrument that is asked for, else the map's, else the file's own.
  func content(asked: String?) throws(ImportFault) -> Content {
    let first = try content(by: asked ?? map.instrument ?? Self.usualInstrument)
    guard asked == nil, map.instrument == nil,
      let named = first.material.cases.first?.head.instrument, named != first.instrument.id.text
    else { return first }
    return try content(by: named)
  }

  private func content(by reference: String) throws(ImportFault) -> Content {
    guard case .found(let instrument, _) = instruments.lookup(reference) else {
      throw ImportFault(
        LocalisedText(
          id: "instrumen '\(reference)' tidak ada di sini",
          en: "there is no instrument '\(reference)' here"
        ),
        help: LocalisedText(
          id: "buka juga berkas instrumennya, lalu berkas ini lagi",
          en: "open the instrument's file too, and this file again"
        )
      )
    }
    let isShipped = ShippedInstrument.named(reference) != nil
    return Content(
      material: try material(by: instrument),
      instrument: instrument,
      reference: isShipped ? nil : reference
    )
  }

  /// Reads the file for a case that is rated by an instrument.
  func material(by instrument: Instrument) throws(ImportFault) -> ImportedMaterial {
    let reader = ImportReader(
      instrument: instrument,
      map: map,
      language: map.head.language.flatMap { Language(rawValue: $0) } ?? language
    )
    return try reader.read(name: file, bytes)
  }

  private func choices(_ reference: String?) -> ImportChoices {
    var choices = ImportChoices(file: file, language: language)
    choices.technique = technique
    choices.instrumentReference = reference
    return choices
  }

  /// Begins a case.
  func begun(_ content: Content, case index: Int) throws(ImportRefusal) -> CaseGrowth {
    try CaseGrowth(
      of: content.material,
      case: index,
      instrument: content.instrument,
      map: map,
      choices(content.reference)
    )
  }

  /// Lets a case grow.
  func grown(
    _ text: CaseText,
    by material: ImportedMaterial,
    case index: Int,
    _ instrument: Instrument
  ) throws(ImportRefusal) -> CaseGrowth {
    try CaseGrowth(
      of: text,
      by: material,
      case: index,
      instrument: instrument,
      map: map,
      choices(nil)
    )
  }
}
