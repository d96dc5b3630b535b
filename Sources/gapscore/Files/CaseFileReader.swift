import GapModel
import SystemPackage

/// Reads case files one after the other, each with the instrument that it names.
final class CaseFileReader {
  private let instruments: InstrumentFiles
  private let detail: FindingDetail
  /// The folder of the file that is read now.
  private var folder: FilePath = "."
  /// Whether the last file names an instrument that is there and cannot be read.
  private(set) var lacksInstrument = false

  private lazy var reader = CaseReader(detail: detail) { [unowned self] reference, _ in
    let instrument = instruments.instrument(reference, besides: folder)
    lacksInstrument = lacksInstrument || instrument.isUnreadable
    return instrument.lookup
  }

  /// Creates a reader for one thread.
  init(detail: FindingDetail, instruments: InstrumentFiles) {
    self.detail = detail
    self.instruments = instruments
  }

  /// Reads a file.
  ///
  /// - Throws: Only what the input throws.
  func read(_ path: InputPath, _ input: Input) throws -> CaseReader.Result {
    folder = path.folder
    lacksInstrument = false
    return try reader.read(input)
  }
}
