// Which end of an order of offices is shown.
extension Phrases {
  /// How many offices of how many are shown, and by what; `lacks` says that some have nothing to be ordered by.
  func shownEnd(
    _ shown: Int,
    of all: Int,
    _ layout: ComparisonLayout,
    _ instrument: Instrument,
    lacks: Bool
  ) -> String {
    let isFirst = layout.end == .first
    switch layout.order {
    case .name:
      return isFirst
        ? say(
          id: "\(shown) pertama dari \(all) menurut nama",
          en: "the first \(shown) of \(all) by name"
        )
        : say(
          id: "\(shown) terakhir dari \(all) menurut nama",
          en: "the last \(shown) of \(all) by name"
        )
    case .total:
      let end =
        isFirst
        ? say(id: "total gap terkecil", en: "the smallest totals")
        : say(id: "total gap terbesar", en: "the largest totals")
      let none = lacks ? say(id: " atau tanpa total", en: ", or none") : ""
      return say(
        id: "\(shown) dari \(all) dengan \(end)\(none)",
        en: "\(shown) of \(all) with \(end)\(none)"
      )
    case .dimension(let id):
      let label = label(of: id, instrument)
      let end =
        isFirst
        ? say(id: "gap \(label) terbesar", en: "the largest gaps in \(label)")
        : say(id: "gap \(label) terkecil", en: "the smallest gaps in \(label)")
      let none = lacks ? say(id: ", atau belum dinilai", en: ", or not assessed") : ""
      return say(
        id: "\(shown) dari \(all) dengan \(end)\(none)",
        en: "\(shown) of \(all) with \(end)\(none)"
      )
    }
  }

  /// Which offices are shown; `nil` where all are.
  func shownEnd(
    _ arranged: ComparisonLayout.Arrangement,
    _ layout: ComparisonLayout,
    _ comparison: Comparison
  ) -> String? {
    guard arranged.hidden > 0 else { return nil }
    let shown = arranged.shown
    let packed = comparison.cases.cases
    return shownEnd(
      shown.count,
      of: comparison.cases.count,
      layout,
      comparison.instrument,
      lacks: shown.contains { place in
        let index = comparison.cases.index(at: place)
        return switch layout.order {
        case .name: false
        case .total: packed.total(at: index) == nil
        case .dimension(let id): packed.cell(id, of: index)?.gap == nil
        }
      }
    )
  }

  /// How many offices are left out, which end of the order is shown, and how many are equal at the cut.
  func notShown(_ arranged: ComparisonLayout.Arrangement, _ end: String) -> String {
    let equal =
      arranged.equal == 0
      ? ""
      : say(
        id: " \(arranged.equal) di antaranya sama nilainya dengan yang di batas itu.",
        en: " Of these \(arranged.equal) equal the one shown next to them."
      )
    return say(
      id: "\(arranged.hidden) perangkat daerah lain tidak ditampilkan. Yang ditampilkan: \(end).",
      en: "\(counted(arranged.hidden, "more office")) not shown. Shown: \(end)."
    ) + equal
  }

  func matrix(_ end: String?) -> String {
    [say(id: "Matriks perangkat daerah dan dimensi", en: "Offices and dimensions"), end]
      .compactMap { $0 }.joined(separator: ": ")
  }

  /// The most shared ranks that are named.
  private static var mostSharedRanks: Int { 8 }

  /// Which offices share a rank that a shown one has; `nil` where none do.
  func sharedRanks(
    of comparison: Comparison,
    _ arranged: ComparisonLayout.Arrangement
  ) -> String? {
    let cases = comparison.cases
    var offices: [Int: [String]] = [:]
    let counts = cases.ranks
    let shown = Set(arranged.shown.compactMap { cases.rank(at: $0) })
    for place in cases.indices {
      guard let rank = cases.rank(at: place), counts[rank, default: 1] > 1, shown.contains(rank)
      else { continue }
      offices[rank, default: []].append(cases.cases.organisation(at: cases.index(at: place)))
    }
    guard !offices.isEmpty else { return nil }
    let ranks = offices.keys.sorted()
    let named = ranks.prefix(Self.mostSharedRanks).map { (rank: $0, offices: offices[$0] ?? []) }
    return sharedRanks(named, ranks.count - named.count)
  }

  private func sharedRanks(_ ranks: [(rank: Int, offices: [String])], _ more: Int) -> String {
    let groups = ranks.map { shared in
      let names = listFirst(shared.offices)
      return say(id: "\(names) (urutan \(shared.rank))", en: "\(names) (rank \(shared.rank))")
    }
    let rest = more == 0 ? "" : "; " + others(more)
    return say(
      id: "Total yang sama berbagi urutan (\(Self.sharedMark)): ",
      en: "Equal totals share a rank (\(Self.sharedMark)): "
    ) + groups.joined(separator: "; ") + rest + "."
  }
}

// Groups of offices.
extension Phrases {
  func grouping(_ grouping: ComparisonLayout.Grouping) -> String {
    switch grouping {
    case .region: region
    case .system: system
    case .organisation: office
    }
  }

  var groupMedians: String {
    say(
      id:
        "Nilai tengah tiap kelompok, semua perangkat daerah; dalam kurung: banyaknya yang dinilai, bila tidak "
        + "semua",
      en:
        "Medians of each group, over all its offices; in brackets how many have it, where not all do"
    )
  }

  /// A median over some of a group.
  func median(_ value: Double?, over count: Int, of all: Int) -> String {
    guard let value else { return "–" }
    return count == all ? score(value) : "\(score(value)) (\(count))"
  }
}
