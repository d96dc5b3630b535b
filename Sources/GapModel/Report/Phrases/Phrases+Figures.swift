// The pictures: what they are called, and what they show in words.
extension Phrases {
  func figureData(_ number: Int) -> String {
    say(id: "Data Gambar \(number)", en: "Data of Figure \(number)")
  }

  var intervalMark: String {
    let level = wholePercent(GapInterval.level)
    return say(id: "rentang ketidakpastian \(level)", en: "\(level) interval")
  }

  var profileCaption: String {
    let (from, to) = (number(Gap.scale.lowerBound), number(Gap.scale.upperBound))
    return say(
      id: "Profil gap pada skala \(from)–\(to) dengan batas tingkatnya",
      en: "Gap profile on the scale from \(from) to \(to), with the bands of the ratings"
    )
  }

  /// The profile in a sentence, with its intervals.
  func profileDescription(
    _ assessment: CaseAssessment,
    _ intervals: [ClosedRange<Double>?]
  ) -> String {
    let instrument = assessment.assessedCase.instrument
    let parts = zip(assessment.dimensions, intervals).map { dimension, interval in
      let range = interval.map { " (\(score($0.lowerBound))–\(score($0.upperBound)))" } ?? ""
      return "\(label(of: dimension.dimension, instrument)) \(gapOrReason(dimension))\(range)"
    }
    return say(
      id: "Diagram batang gap tiap dimensi: \(parts.joined(separator: "; ")).",
      en: "Bar chart of each dimension’s gap: \(parts.joined(separator: "; "))."
    )
  }

  var radarCaption: String {
    say(
      id: "Desain dan realitas: makin dekat ke tepi, makin kecil gapnya",
      en: "Design and reality: the nearer to the rim, the smaller the gap"
    )
  }

  func radarDescription(_ assessment: CaseAssessment) -> String {
    let instrument = assessment.assessedCase.instrument
    let parts = assessment.dimensions.map { dimension in
      "\(label(of: dimension.dimension, instrument)) \(gapOrReason(dimension))"
    }.joined(separator: "; ")
    return say(
      id: "Diagram radar; tepinya adalah desain, dengan gap 0. Gap tiap dimensi: \(parts).",
      en:
        "Radar chart; its rim is the design, with a gap of 0. The gap of each dimension: \(parts)."
    )
  }

  var matrixFigureCaption: String {
    say(
      id: "Rekomendasi menurut urgensi dan tingkat kesulitan",
      en: "Recommendations by urgency and effort"
    )
  }

  func matrixDescription(_ entries: [(name: String, urgency: Double, effort: Effort?)]) -> String {
    let parts = entries.map { entry in
      let effort = entry.effort.map(self.effort) ?? effortUnsaid
      return "\(entry.name): \(score(entry.urgency)), \(effort)"
    }.joined(separator: "; ")
    let (from, to) = (number(Gap.scale.lowerBound), number(Gap.scale.upperBound))
    return say(
      id: "Urgensi dari \(from) sampai \(to) dan tingkat kesulitan tiap rekomendasi. \(parts).",
      en: "Urgency from \(from) to \(to) and effort of each recommendation. \(parts)."
    )
  }

  var effortUnsaid: String { say(id: "kesulitan tidak disebut", en: "effort not given") }

  /// What the matrix does not show, as its effort or its urgency is unknown, and how many that are.
  func notInMatrix(withoutEffort: [Recommendation], withoutUrgency: [Recommendation]) -> [Inline]? {
    func line(_ text: String, _ recommendations: [Recommendation]) -> [Inline]? {
      guard !recommendations.isEmpty else { return nil }
      let links = recommendations.map { [Inline.link($0.id.text, .recommendation($0.id))] }
      return [.text("\(text) \(recommendations.count) (")] + .joined(links, by: ", ") + [.text(")")]
    }
    let parts = [
      line(say(id: "tingkat kesulitan belum disebut:", en: "effort not given:"), withoutEffort),
      line(say(id: "tanpa urgensi:", en: "no urgency:"), withoutUrgency),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return [.text(say(id: "Tidak dalam gambar – ", en: "Not in the figure – "))]
      + .joined(parts, by: "; ") + [.text(".")]
  }

  func priorityBand(_ label: String) -> String {
    say(id: "prioritas \(label.lowercased())", en: "\(label.lowercased()) priority")
  }

  var evidenceMapCaption: String {
    say(
      id: "Jumlah temuan tiap dimensi menurut tekniknya",
      en: "Number of findings on each dimension, by technique"
    )
  }

  func evidenceMapDescription(_ map: EvidenceMap) -> String {
    let parts = map.rows.map { row in
      let counts = zip(map.columns, row.counts).map { "\($0) \($1)" }.joined(separator: ", ")
      return "\(row.label): \(counts)"
    }.joined(separator: "; ")
    return say(id: "Jumlah temuan. \(parts).", en: "Number of findings. \(parts).")
  }

  func indexFigureCaption(_ label: String, _ scheme: IndexScheme.ID) -> String {
    say(
      id: "\(label) menurut tahun dengan predikatnya (\(scheme))",
      en: "\(label) by year, with its predicates (\(scheme))"
    )
  }

  func indexDescription(_ caption: String, _ values: [IndexValue], _ scheme: IndexScheme) -> String
  {
    let parts = values.map { value in
      let predicate = scheme.predicate(of: value.value).map { " (\(say($0.label)))" } ?? ""
      return "\(value.year): \(given(value.value))\(predicate)"
    }
    return "\(caption). \(parts.joined(separator: "; "))."
  }

  func modelDescription(_ flow: ModelFlow) -> String {
    let stages = flow.stages.map { "\($0.label): \($0.elements.joined(separator: ", "))" }
    return say(
      id: "Tahap-tahap yang berurutan. \(stages.joined(separator: "; ")).",
      en: "Stages that lead to each other. \(stages.joined(separator: "; "))."
    )
  }

  var heatmapCaption: String {
    say(id: "Peta warna gap tiap perangkat daerah", en: "Heatmap of the gaps of each office")
  }

  func heatmapCaption(
    _ caption: String,
    from first: Int,
    to last: Int,
    of count: Int
  ) -> String {
    caption
      + say(
        id: ", perangkat daerah \(first)–\(last) dari \(count)",
        en: ", offices \(first)–\(last) of \(count)"
      )
  }

  func heatmapLeftOut(_ most: Int) -> String {
    say(
      id:
        "Setiap perangkat daerah digambar bila jumlahnya paling banyak \(most); selebihnya gambar ini "
        + "menghitungnya per tingkat, dan tabel di bawah memuat semuanya dengan warna dan tanda yang sama.",
      en:
        "Each office is drawn where there are up to \(most); of more, this picture counts them by rating, and the "
        + "table below has all, with the same colours and marks."
    )
  }

  var ratingCounts: String {
    say(
      id: "Banyaknya perangkat daerah menurut tingkat, per dimensi",
      en: "Number of offices by rating, in each dimension"
    )
  }

  /// The column of those that are not assessed, or to which a dimension does not apply.
  var notRated: String { say(id: "tanpa tingkat", en: "without rating") }

  /// Each row of a picture of counts in words, for those who do not see it.
  func countDescription(_ heatmap: Heatmap) -> String {
    heatmap.rows.map { row in
      let cells = zip(heatmap.columns, row.cells).map { "\($0) \($1.value)" }
      return "\(row.label): \(cells.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  func heatmapDescription(_ heatmap: Heatmap) -> String {
    let rows = heatmap.rows.map { row in
      let cells = zip(heatmap.columns, row.cells).map { column, cell in
        "\(column) \(cell.position == nil ? notAssessed : cell.value)"
      }
      return "\(row.label): \(cells.joined(separator: ", "))"
    }
    return rows.joined(separator: "; ")
  }

  var trendFigureCaption: String {
    let level = wholePercent(GapInterval.level)
    return say(
      id: "Gap tiap dimensi dari waktu ke waktu, dengan rentang ketidakpastian \(level)",
      en: "Each dimension’s gap over time, with \(level) intervals"
    )
  }

  /// A date as short as a small drawing needs it.
  func shortDate(_ date: CalendarDate) -> String {
    date.month.map { "\($0)/\(date.year)" } ?? String(date.year)
  }
}

// The link from a figure to the table of its numbers, in formats that do not draw it.
extension Phrases {
  func numbersIn(table: Int) -> String {
    say(id: "angkanya ada pada Tabel \(table)", en: "its numbers stand in Table \(table)")
  }
}

// What pages offer where scripts run.
extension Phrases {
  /// The language's own name for itself.
  var ownName: String { say(id: "Bahasa Indonesia", en: "English") }

  var filterLabel: String { say(id: "Cari temuan:", en: "Search the findings:") }

  /// How many findings a search shows.
  ///
  /// The page's script replaces `{shown}` and `{all}`.
  var filterStatus: String {
    say(id: "{shown} dari {all} temuan", en: "{shown} of {all} findings")
  }
}
