extension ValueForm {
  /// What may stand behind a key, in a few words.
  package var description: LocalisedText {
    switch self {
    case .formatVersion: LocalisedText(untranslated: "1")
    case .text: LocalisedText(id: "teks", en: "text")
    case .textInBothLanguages:
      LocalisedText(
        id: "teks dalam kedua bahasa: {id: …, en: …}",
        en: "a text in both languages: {id: …, en: …}"
      )
    case .identifier(.slug):
      LocalisedText(
        id: "nama: huruf kecil, angka, dan tanda hubung",
        en: "a name: small letters, digits and hyphens"
      )
    case .identifier(.common):
      LocalisedText(
        id: "nama: huruf, angka, '-', '_', dan '.'",
        en: "a name: letters, digits, '-', '_' and '.'"
      )
    case .word(let kind): kind.description
    case .date:
      LocalisedText(id: "tahun, bulan, atau tanggal", en: "a year, a month or a day")
    case .boolean: LocalisedText(id: "true atau false", en: "true or false")
    case .number(let range):
      Self.numbers(
        DecimalText.shortest(range.lowerBound),
        DecimalText.shortest(range.upperBound)
      )
    case .wholeNumber(let range):
      LocalisedText(
        id: "bilangan bulat \(range.lowerBound)–\(range.upperBound)",
        en: "a whole number \(range.lowerBound)–\(range.upperBound)"
      )
    case .colour:
      LocalisedText(id: "warna, seperti \"#1F4E79\"", en: "a colour, such as \"#1F4E79\"")
    case .path: LocalisedText(id: "jalur berkas", en: "a path of a file")
    case .list(let entry, _):
      LocalisedText(id: "daftar: \(entry.description.id)", en: "a list: \(entry.description.en)")
    case .mapping(let mapping):
      LocalisedText(
        id: "kelompok kunci [\(mapping.name)](#\(mapping.name))",
        en: "keys of [\(mapping.name)](#\(mapping.name))"
      )
    }
  }

  /// The same without links, for a terminal.
  var inWords: LocalisedText {
    switch self {
    case .list(.mapping, _):
      LocalisedText(
        id: "daftar entri dengan kunci berikut",
        en: "a list of entries with these keys"
      )
    case .mapping: LocalisedText(id: "kunci berikut", en: "these keys")
    default: description
    }
  }

  private static func numbers(_ lowest: String, _ highest: String) -> LocalisedText {
    LocalisedText(id: "angka \(lowest)–\(highest)", en: "a number \(lowest)–\(highest)")
  }
}

extension WordKind {
  fileprivate var description: LocalisedText {
    switch self {
    case .choice(let choices):
      LocalisedText(untranslated: choices.map { $0.key }.joined(separator: ", "))
    case .instrument:
      LocalisedText(
        id: "id instrumen bawaan, atau jalur berkas",
        en: "a shipped instrument's id, or a path"
      )
    case .ofInstrument(let part): part.description
    case .reference(let section):
      LocalisedText(id: "id dari '\(section)'", en: "an id of '\(section)'")
    case .any: LocalisedText(id: "kata", en: "a word")
    }
  }
}

extension WordKind.InstrumentPart {
  /// What a word of it is, with where it comes from.
  fileprivate var description: LocalisedText {
    let what = name
    return LocalisedText(
      id: "\(what.id) menurut instrumen, id atau label",
      en: "\(what.en) of the instrument, its id or label"
    )
  }

  private var name: LocalisedText {
    switch self {
    case .technique: LocalisedText(id: "teknik", en: "a technique")
    case .dimension: LocalisedText(id: "dimensi", en: "a dimension")
    case .indicator: LocalisedText(id: "indikator", en: "an indicator")
    case .severity:
      LocalisedText(id: "jenjang keparahan", en: "a step of the severity ladder")
    case .rating: LocalisedText(id: "tingkat gap", en: "a rating")
    case .leverage: LocalisedText(id: "daya ungkit", en: "a leverage")
    case .aim: LocalisedText(id: "tujuan pemerintahan digital", en: "an aim of digital government")
    case .scheme: LocalisedText(id: "skema indeks", en: "an index's scheme")
    case .success: LocalisedText(id: "kelas keberhasilan", en: "a class of success")
    case .criterion: LocalisedText(id: "kriteria", en: "a criterion")
    case .target:
      LocalisedText(
        id: "dimensi, indikator, atau ketentuan desain",
        en: "a dimension, an indicator or an expectation"
      )
    }
  }
}
