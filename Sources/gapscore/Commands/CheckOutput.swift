import ArgumentParser
import GapModel

/// Gathers what was found in checked files, in the format that is asked for.
struct CheckOutput {
  /// The formats of `check`.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif

    var fileExtension: String { self == .text ? "txt" : rawValue }
  }

  let format: Format
  private let problems: PrintedProblems
  private let writer: DiagnosticText
  private(set) var checked: [CheckedFile] = []
  private var told = ""
  private var log: SARIFLog

  init(format: Format, problems: PrintedProblems, isStrict: Bool, isColoured: Bool) {
    self.format = format
    self.problems = problems
    writer = problems.writer(isColoured: isColoured)
    log = SARIFLog(maximum: problems.maxProblems, isStrict: isStrict)
  }

  /// Adds what was found in a file.
  mutating func add(_ diagnostics: Diagnostics, in text: InputText, at place: SARIFPlace) {
    checked.append(CheckedFile(name: text.name, diagnostics: diagnostics))
    switch format {
    case .text: told += writer.text(of: diagnostics, in: text)
    case .json: break
    case .sarif: log.add(diagnostics, in: text, at: place)
    }
  }

  /// Adds a file that was to be checked and is not read.
  mutating func addUnread(at place: SARIFPlace) {
    if format == .sarif { log.addUnread(at: place) }
  }

  /// Returns what is to be written; data knows no language: its bytes are the same wherever it is made.
  ///
  /// - Parameters:
  ///   - status: The status that the run ends with.
  ///   - isWhole: Whether everything was read that was to be checked.
  /// - Returns: The text.
  func text(status: Int32, isWhole: Bool) -> String {
    switch format {
    case .text: told
    case .json:
      CheckedFile.json(of: checked, maximum: problems.maxProblems, language: .en)
    case .sarif:
      log.text(version: Generator.version, exitCode: Int(status), isWhole: isWhole)
    }
  }
}
