extension Table.Rows {
  /// The rows of several together, one behind the other.
  static func joined(_ parts: [Table.Rows]) -> Table.Rows {
    let joined = JoinedRows(parts)
    return Table.Rows(
      count: joined.count,
      anchor: { place in
        let (part, place) = joined.located(place)
        return part.anchor(at: place)
      },
      cells: { place in
        let (part, place) = joined.located(place)
        return part[place].cells
      }
    )
  }
}

/// Finds the rows of several collections by their places among all.
private struct JoinedRows: Sendable {
  private let parts: [Table.Rows]
  /// Where each ends.
  private let ends: [Int]

  init(_ parts: [Table.Rows]) {
    var count = 0
    var ends: [Int] = []
    for part in parts {
      count += part.count
      ends.append(count)
    }
    self.parts = parts
    self.ends = ends
  }

  var count: Int { ends.last ?? 0 }

  /// The rows that a place lies in, and its place there.
  func located(_ place: Int) -> (part: Table.Rows, place: Int) {
    var low = 0
    var high = ends.count - 1
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > place { high = middle } else { low = middle + 1 }
    }
    return (parts[low], place - (low == 0 ? 0 : ends[low - 1]))
  }
}
