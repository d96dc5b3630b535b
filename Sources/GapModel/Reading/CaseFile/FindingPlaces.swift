/// Where the findings of a case begin in its file.
public struct FindingPlaces: Sendable {
  private let names: NameIndex
  private let ranges: ContiguousArray<TextRange>

  /// No places.
  init() {
    names = NameIndex()
    ranges = []
  }

  init(_ table: NameTable<Finding>) {
    names = table.names
    ranges = table.ranges
  }

  /// Where a finding begins; `nil` when the file has none of that name.
  public subscript(id: Finding.ID) -> TextPosition? {
    names.index(of: id.text).map { ranges[$0].start }
  }
}
