// Several offices over the same times.
extension Phrases {
  func regencyTrendTitle(_ count: Int) -> String {
    say(
      id: "Perkembangan \(count) perangkat daerah",
      en: "How \(counted(count, "office")) went"
    )
  }

  /// A period in numbers, for a narrow column.
  func shortPeriod(_ period: Period) -> String {
    let ends = [shortDate(period.from), shortDate(period.to)]
    return ends.uniqued.joined(separator: "–")
  }

  /// How the middle of the totals went, and how many gaps fell and grew beyond noise.
  func regencyVerdict(_ trend: RegencyTrend) -> String {
    let counts = trend.tally
    let moved = say(
      id:
        "Dari \(counts.compared) gap dimensi yang dapat dibandingkan, \(counts.improved.beyondNoise) membaik dan "
        + "\(counts.worsened.beyondNoise) memburuk dengan perubahan nyata.",
      en:
        "Of \(counted(counts.compared, "gap")) that can be compared, \(counts.improved.beyondNoise) improved and "
        + "\(counts.worsened.beyondNoise) worsened beyond noise."
    )
    return [totalsSentence(trend.total), moved].compactMap { $0 }.joined(separator: " ")
  }

  /// How the middle of the totals went; `nil` where there is none.
  private func totalsSentence(_ total: MedianChange) -> String? {
    guard let first = total.change.gaps.first ?? nil, let last = total.change.gaps.last ?? nil
    else {
      return nil
    }
    let (from, to) = (score(first), score(last))
    let offices = total.offices
    let subject = say(
      id: "Nilai tengah total gap \(offices) perangkat daerah",
      en: "The median total of \(counted(offices, "office"))"
    )
    switch total.change.direction {
    case .improved:
      return subject
        + say(id: " turun dari \(from) menjadi \(to).", en: " fell from \(from) to \(to).")
    case .worsened:
      return subject
        + say(id: " naik dari \(from) menjadi \(to).", en: " rose from \(from) to \(to).")
    case .unchanged, .notComparable:
      return subject + say(id: " tetap \(to).", en: " stayed at \(to).")
    }
  }

  /// How many gaps stayed, and of how many that moved noise cannot be told.
  private func theRest(_ tally: ChangeTally) -> String {
    let untold = say(
      id: "; \(tally.untold) berubah, tetapi nyata tidaknya tidak dapat ditentukan",
      en: "; of \(tally.untold) that moved, noise cannot be told"
    )
    return say(
      id: "\(tally.stayed) tetap atau tidak terbukti berubah",
      en: "\(tally.stayed) stayed, or are not shown to have moved"
    ) + (tally.untold > 0 ? untold : "") + "."
  }

  /// What the first screen says besides.
  func regencyPoints(_ trend: RegencyTrend) -> [(String, String)] {
    var points = [(say(id: "Selebihnya", en: "The rest"), theRest(trend.tally))]
    if let chance = byChance(trend.tally) {
      points.append((say(id: "Kebetulan", en: "By chance"), chance))
    }
    let improved = mostMoved(trend) { $0.improved.beyondNoise }
    let worsened = mostMoved(trend) { $0.worsened.beyondNoise }
    if let improved {
      points.append((say(id: "Paling banyak membaik", en: "Improved most"), improved))
    }
    if let worsened {
      points.append((say(id: "Paling banyak memburuk", en: "Worsened most"), worsened))
    }
    let fell = moverNames(trend.improvedMost)
    let rose = moverNames(trend.worsenedMost)
    if let fell {
      points.append((say(id: "Penurunan total terbesar", en: "Total fell most"), fell))
    }
    if let rose { points.append((say(id: "Kenaikan total terbesar", en: "Total rose most"), rose)) }
    if let done = doneSentence(trend) { points.append((whatWasDone, done)) }
    let left = trend.officesLeftOut
    if left > 0 {
      points.append(
        (
          notCompared,
          say(
            id: "\(left) perangkat daerah, dengan alasannya di bagian akhir.",
            en: "\(counted(left, "office")), with the reasons at the end."
          )
        )
      )
    }
    return points
  }

  /// How many changes would look beyond noise if nothing had changed; `nil` where none is tested.
  private func byChance(_ tally: ChangeTally) -> String? {
    guard tally.tested > 0 else { return nil }
    let expected = Int(tally.expectedByChance.rounded())
    let number =
      expected > 0
      ? say(id: "sekitar \(expected)", en: "about \(expected)")
      : say(id: "kurang dari satu", en: "fewer than one")
    return say(
      id:
        "\(number) dari \(tally.tested) perubahan yang dapat diuji akan tampak nyata meskipun tidak ada yang "
        + "berubah.",
      en:
        "\(number) of \(counted(tally.tested, "change")) that can be tested would look beyond noise even if nothing "
        + "had changed."
    )
  }

  /// The dimensions in which most offices moved one way beyond noise; `nil` where none did.
  private func mostMoved(_ trend: RegencyTrend, _ count: (ChangeTally) -> Int) -> String? {
    let most = trend.dimensions.map { count($0.tally) }.max() ?? 0
    guard most > 0 else { return nil }
    let own = trend.dimensions.filter { count($0.tally) == most }
    let names = list(own.map { label(of: $0.dimension, trend.instrument) })
    let note =
      own.count > 1
      ? say(
        id: "masing-masing di \(most) perangkat daerah, perubahan nyata",
        en: "at \(counted(most, "office")) each, beyond noise"
      )
      : say(
        id: "di \(most) perangkat daerah, perubahan nyata",
        en: "at \(counted(most, "office")), beyond noise"
      )
    return "\(names) (\(note))."
  }

  /// The offices on the first place, with the change of their totals.
  private func moverNames(_ movers: [RegencyTrend.Mover]) -> String? {
    let first = movers.filter { $0.place == 1 }
    guard let change = first.first?.office.trend.total.change else { return nil }
    let names = list(first.map { $0.office.name })
    let each = first.count > 1 ? say(id: "masing-masing ", en: "each ") : ""
    return "\(names) (\(each)\(signed(change)))."
  }
}

// Headings for a terminal, which has no room for long ones.
extension Phrases {
  var shortTallyTitles: [String] {
    switch language {
    case .id: ["Membaik", "Tetap", "Memburuk", "Tak tentu", "Tak dibandingkan", "Nilai tengah"]
    case .en: ["Improved", "Stayed", "Worsened", "Untold", "Not comparable", "Median"]
    }
  }

  var shortTallyLegend: String {
    say(
      id:
        "Membaik dan memburuk: perubahan nyata; tetap: sama atau tidak terbukti berubah; tak tentu: keandalan "
        + "perubahan tidak dapat ditentukan.",
      en:
        "Improved and worsened: beyond noise; stayed: the same, or not shown to have moved; untold: noise cannot "
        + "be told."
    )
  }
}

// Headings of tables and columns.
extension Phrases {
  var directionCaption: String {
    say(
      id: "Arah perubahan tiap dimensi, dalam jumlah perangkat daerah",
      en: "Which way each dimension went, in numbers of offices"
    )
  }

  var improvedTitle: String {
    say(id: "Membaik (perubahan nyata)", en: "Improved (beyond noise)")
  }

  var stayedTitle: String {
    say(id: "Tetap atau tidak terbukti berubah", en: "Stayed, or not shown to have moved")
  }

  var worsenedTitle: String {
    say(id: "Memburuk (perubahan nyata)", en: "Worsened (beyond noise)")
  }

  var untoldTitle: String { say(id: "Tidak dapat ditentukan", en: "Noise cannot be told") }

  var notComparableTitle: String {
    say(id: "Tidak dapat dibandingkan", en: "Not comparable")
  }

  /// How many moved of which noise cannot be told, and which ways.
  func untoldWays(_ tally: ChangeTally) -> String {
    let (fell, grew) = (tally.improved.untold, tally.worsened.untold)
    let parts = [
      fell > 0 ? say(id: "\(fell) mengecil", en: "\(fell) fell") : nil,
      grew > 0 ? say(id: "\(grew) membesar", en: "\(grew) grew") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  var allDimensions: String { say(id: "Semua dimensi", en: "All dimensions") }

  /// The total and the largest that it could be.
  func totalOf(_ maximum: Double) -> String {
    say(id: "\(total) (dari \(number(maximum)))", en: "\(total) (of \(number(maximum)))")
  }

  var mediansTitle: String {
    say(id: "Nilai tengah dari waktu ke waktu", en: "Medians over time")
  }

  var mediansCaption: String {
    say(
      id: "Nilai tengah gap perangkat daerah yang sama dari waktu ke waktu",
      en: "Medians of the same offices’ gaps over time"
    )
  }

  var mediansFigureCaption: String {
    say(
      id: "Nilai tengah gap tiap dimensi dari waktu ke waktu",
      en: "The median gap of each dimension over time"
    )
  }

  var mediansRule: String {
    say(
      id:
        "Tiap nilai tengah dihitung dari perangkat daerah yang sama pada semua periode; banyaknya ada pada kolom "
        + "\(offices). Jadi perubahannya tidak berasal dari perangkat daerah yang berganti.",
      en:
        "Each median is of the same offices at all times, as many as the column \(offices) says: no change "
        + "comes from a changing set of offices."
    )
  }

  var moversTitle: String {
    say(id: "Perubahan tiap perangkat daerah", en: "How each office went")
  }

  var moversCaption: String {
    say(
      id: "Perangkat daerah dengan perubahan total gap terbesar",
      en: "The offices whose totals moved most"
    )
  }

  /// Which way a total went, in a word: the sign of the change says the rest.
  func shortDirection(_ direction: Trend.Direction) -> String {
    direction == .improved
      ? say(id: "membaik", en: "improved") : say(id: "memburuk", en: "worsened")
  }

  var placeTitle: String { say(id: "Urutan", en: "Place") }

  /// The place of an office, and that others share it.
  func place(of mover: RegencyTrend.Mover) -> String {
    mover.isTied ? say(id: "\(mover.place) (sama)", en: "\(mover.place) (tied)") : "\(mover.place)"
  }

  var moversRule: String {
    let most = RegencyTrend.mostPlaces
    return say(
      id:
        "Yang disebut adalah urutan 1 sampai \(most) untuk tiap arah; perubahan yang sama berbagi urutan dan semuanya disebut. "
        + "Total tidak mempunyai rentang ketidakpastian, jadi dua kolom terakhir menghitung dimensi yang perubahannya "
        + "nyata.",
      en:
        "Up to place \(most) each way; equal changes share a place, and all of them are named. A total has no "
        + "interval, so the last columns count the dimensions that moved beyond noise."
    )
  }

  var noneMoved: String {
    say(
      id: "Tidak ada total yang berubah, atau tidak ada yang dapat dibandingkan.",
      en: "No total moved, or none can be compared."
    )
  }

  var improvedDimensions: String {
    say(id: "Dimensi membaik (nyata)", en: "Dimensions improved (beyond noise)")
  }

  var worsenedDimensions: String {
    say(id: "Dimensi memburuk (nyata)", en: "Dimensions worsened (beyond noise)")
  }

  var changesCaption: String {
    say(
      id: "Perubahan gap tiap perangkat daerah dan dimensi",
      en: "The change of each office’s gap in each dimension"
    )
  }

  var changesLegend: String {
    say(
      id:
        "Gap terakhir dikurangi gap pertama; tanda minus berarti membaik. \(Self.realMark) perubahan nyata; "
        + "\(Self.untoldMark) tidak dapat ditentukan; – tidak dapat dibandingkan.",
      en:
        "The last gap less the first; a minus is an improvement. \(Self.realMark) beyond noise; "
        + "\(Self.untoldMark) noise cannot be told; – not comparable."
    )
  }

  /// What stands at a change beyond noise.
  static let realMark = "*"
  /// What stands at a change of which noise cannot be told.
  static let untoldMark = "?"

  /// A change with what can be said of noise; a dash where there is none.
  func markedChange(_ entry: DimensionTrend) -> String {
    guard let change = entry.change.change else { return "–" }
    switch entry.change.direction {
    case .notComparable, .unchanged: return signed(change)
    case .improved, .worsened:
      switch entry.isBeyondNoise {
      case true?: return signed(change) + Self.realMark
      case false?: return signed(change)
      case nil: return signed(change) + Self.untoldMark
      }
    }
  }
}

extension RegencyTrend {
  /// How many offices are given and not compared at all.
  var officesLeftOut: Int { leftOut.count { $0.isWholeOffice } }
}
