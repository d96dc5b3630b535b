// The matrix as pictures.
extension ComparisonReport {
  /// The matrix in pictures of equally many offices each; of more offices than can be read, how many have
  /// each rating.
  mutating func heatmapFigures() -> [Report.Block] {
    let shown = arranged.shown
    guard shown.count <= Heatmap.mostCases else {
      return [.paragraph([.text(phrases.heatmapLeftOut(Heatmap.mostCases))]), countFigure(shown)]
    }
    let caption = [phrases.heatmapCaption, shownEnd].compactMap { $0 }.joined(separator: ": ")
    let labels = shown.map { place in
      offices[comparison.cases.cases.id(at: comparison.cases.index(at: place))] ?? ""
    }
    let most = Heatmap.mostRows(labelled: labels)
    let count = (shown.count + most - 1) / most
    guard count > 1 else { return [heatmapFigure(shown[...], "heatmap", caption)] }
    let size = (shown.count + count - 1) / count
    return stride(from: 0, to: shown.count, by: size).enumerated().map { place, first in
      let end = min(first + size, shown.count)
      return heatmapFigure(
        shown[first..<end],
        "heatmap-\(place + 1)",
        phrases.heatmapCaption(caption, from: first + 1, to: end, of: shown.count)
      )
    }
  }

  private mutating func heatmapFigure(
    _ places: ArraySlice<Int>,
    _ name: String,
    _ caption: String
  ) -> Report.Block {
    let heatmap = Heatmap(
      columns: instrument.dimensions.map { phrases.say($0.label) },
      rows: places.map { place in
        let content = comparison.cases[place].content
        return Heatmap.Row(
          label: office(of: content),
          cells: instrument.dimensions.map { heat(content.cell($0.id)) }
        )
      }
    )
    return numbering.figure(
      name,
      caption,
      [Figure.Panel(description: phrases.heatmapDescription(heatmap), picture: .heatmap(heatmap))],
      shownInTable: numbering.nextTable,
      phrases
    )
  }

  private func heat(_ cell: ComparedCase.Cell?) -> Heatmap.Cell {
    guard let cell, let gap = cell.gap, let position = position(of: cell) else {
      return Heatmap.Cell(value: "–", position: nil)
    }
    return Heatmap.Cell(
      value: phrases.score(gap) + phrases.marks(of: cell, under: instrument),
      position: position
    )
  }

  /// How many of the shown offices have each rating in each dimension: a picture of one size for any number.
  private mutating func countFigure(_ shown: [Int]) -> Report.Block {
    let bands = instrument.bands
    let packed = comparison.cases.cases
    let counts = instrument.dimensions.map { dimension in
      var counts = [Int](repeating: 0, count: bands.count + 1)
      for place in shown {
        let cell = packed.cell(dimension.id, of: comparison.cases.index(at: place))
        counts[cell.flatMap(position) ?? bands.count] += 1
      }
      return counts
    }
    let titles = bands.map { phrases.say($0.label) } + [phrases.notRated]
    let rows = zip(instrument.dimensions, counts).map { dimension, counts in
      Heatmap.Row(
        label: phrases.label(of: dimension.id, instrument),
        cells: counts.enumerated().map { place, count in
          let isRating = place < bands.count && count > 0
          return Heatmap.Cell(value: String(count), position: isRating ? place : nil)
        }
      )
    }
    let heatmap = Heatmap(columns: titles, rows: rows)
    return numbering.figure(
      "heatmap",
      [phrases.ratingCounts, shownEnd].compactMap { $0 }.joined(separator: ": "),
      [Figure.Panel(description: phrases.countDescription(heatmap), picture: .heatmap(heatmap))],
      [.words(phrases.dimension)] + titles.map { .numbers($0) },
      zip(rows, counts).map { row, counts in
        Table.Row(
          cells: [[.text(row.label)]] + counts.map { [.number(String($0), value: Double($0))] }
        )
      },
      phrases
    )
  }
}
