/// What a project holds that a case has no place for.
enum ProjectRemainder: CaseIterable {
  case set, link, graph, variable, variableValue, unit, syncPoint, note, annotation, journal
  case segmentOfNote, segmentWithoutCode, codingOfUnknownCode, codingOfUnknownDocument
  case unknownElement, otherProject

  /// What they are called.
  var kind: LocalisedText {
    switch self {
    case .set: LocalisedText(id: "himpunan", en: "sets")
    case .link: LocalisedText(id: "tautan", en: "links")
    case .graph: LocalisedText(id: "peta hubungan", en: "graphs")
    case .variable: LocalisedText(id: "variabel", en: "variables")
    case .variableValue: LocalisedText(id: "nilai variabel", en: "values of variables")
    case .unit:
      LocalisedText(
        id: "unit yang dibandingkan di dalam proyek",
        en: "units compared in the project"
      )
    case .syncPoint:
      LocalisedText(id: "titik waktu di transkrip", en: "points in time of transcripts")
    case .note: LocalisedText(id: "catatan di luar segmen", en: "notes that are on no segment")
    case .annotation: LocalisedText(id: "anotasi", en: "annotations")
    case .journal: LocalisedText(id: "jurnal", en: "journals")
    case .segmentOfNote: LocalisedText(id: "segmen di dalam catatan", en: "segments of notes")
    case .segmentWithoutCode: LocalisedText(id: "segmen tanpa kode", en: "segments without a code")
    case .codingOfUnknownCode:
      LocalisedText(
        id: "segmen dengan kode yang tidak ada di buku kode",
        en: "segments with a code that the code book has not"
      )
    case .codingOfUnknownDocument:
      LocalisedText(
        id: "segmen dari dokumen yang tidak ada di proyek",
        en: "segments of a document that the project has not"
      )
    case .unknownElement:
      LocalisedText(id: "bagian yang tidak dikenal", en: "parts that are not known")
    case .otherProject:
      LocalisedText(id: "proyek lain tanpa segmen", en: "other projects without segments")
    }
  }
}

/// How much of each kind does not come in.
struct ProjectRemainders {
  private var counts: [ProjectRemainder: Int] = [:]

  mutating func add(_ kind: ProjectRemainder, _ count: Int = 1) {
    counts[kind, default: 0] += count
  }

  /// The kinds that there are, always in the same order.
  var list: [LeftOut] {
    ProjectRemainder.allCases.compactMap { kind in
      let count = counts[kind] ?? 0
      return count > 0 ? LeftOut(kind.kind, count) : nil
    }
  }
}
