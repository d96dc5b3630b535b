/// The edges between neighbouring bands, laid out so that many gaps are quickly rated.
struct DividingEdges {
  private let edges: ContiguousArray<Double>

  /// Takes the edges between an instrument's bands.
  init(of instrument: Instrument) {
    edges = ContiguousArray(instrument.bands.dropLast().map { $0.to })
  }

  /// How many bands they divide.
  var bandCount: Int { edges.count + 1 }

  /// The place of the band that a gap falls into, from 0.
  ///
  /// An upper edge belongs to the band below it, with the tolerance of ``RisingEdges``; what lies beyond
  /// the scale has the last band.
  func position(of gap: Double) -> Int {
    var position = 0
    while position < edges.count, RisingEdges.lies(gap, above: edges[position]) {
      position += 1
    }
    return position
  }
}
