import GapModel

/// Where one is where work begins.
struct BeginState: Sendable {
  /// The instrument that an empty case is to be rated by.
  var instrument = CaseImport.usualInstrument
  /// How many cases were begun empty, so that the form is empty again behind each.
  var createdCount = 0
  /// What came from elsewhere and waits to be imported; the first is shown.
  var arrivals: [Arrival] = []
  /// The files that were not opened.
  var refused: [RefusedFile] = []
  /// The case or draft that a person is asked about, by its key.
  var asked: String?
  /// The map and the list of names that were opened.
  var aids = ImportAids()
  /// The tour's stop that was gone to last; `nil` while there is no tour.
  var tour: TourStop?
  /// The key of the case that the tour goes through.
  var example: String?

  /// So many files that were not opened are told.
  static let mostRefused = 20

  /// Remembers that a file was not opened.
  mutating func refuse(_ file: RefusedFile) {
    refused.removeAll { $0.file == file.file }
    refused.append(file)
    if refused.count > Self.mostRefused { refused.removeFirst() }
  }
}
