import ArgumentParser

/// The format of a file that is exported.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case xlsx, csv, qdc, yaml
}

extension ExportCommand.Kind {
  /// The formats that there are; the first is the usual one.
  private var formats: [ExportFormat] {
    switch self {
    case .sheet: [.xlsx, .csv]
    case .findings: [.csv, .xlsx]
    case .xlsform: [.xlsx]
    case .qdc: [.qdc, .csv]
    case .public: [.yaml]
    }
  }

  /// Returns the format of an output: the one asked for, or else that of its name, or else the usual one.
  ///
  /// - Throws: For a format, or an ending, that this kind is not written in, and where the two differ.
  func format(of output: PathArgument?, asked: ExportFormat?) throws -> ExportFormat {
    let formats = formats
    if let asked, !formats.contains(asked) {
      throw ValidationError(Words.Export.noFormat(rawValue, formats.map(\.rawValue)))
    }
    let usual = asked ?? formats.first ?? .xlsx
    let format = try FileExtension.format(of: output, asked: asked, usual: usual)
    // A table as text in a file for workbooks, or the other way round, opens in no program.
    let ending = try FileExtension.format(of: output, asked: nil, usual: format)
    guard formats.contains(format), ending == format else {
      throw ValidationError(Words.Export.noFormat(rawValue, formats.map(\.rawValue)))
    }
    return format
  }
}
