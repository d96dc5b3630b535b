import Foundation
import Testing

/// Files to run the program on.
enum Samples {
  /// A small case, with one finding, of which six dimensions are not assessed.
  static func smallCase(
    id: String = "presensi-dinas",
    gap: String = "4.5",
    instrument: String = "heeks-itposmo"
  ) -> String {
    """
    gapscore: 1
    case:
      id: \(id)
      title: Presensi
      organisation: Dinas Contoh
      system: Presensi
      instrument: \(instrument)
    sources:
      - {id: I1, technique: interview, role: Operator}
    design:
      - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
    findings:
      - {id: F1, expectation: T1, source: I1, statement: Jaringan terputus, gap: \(gap)}

    """
  }

  /// An instrument of the user's own, without faults.
  static let instrument = """
    gapscore: 1
    instrument:
      id: instrumen-dinas
      version: 3
      extends: heeks-itposmo
      title: {id: Instrumen dinas, en: The office's instrument}
      about: {id: Contoh, en: An example}
      source: {id: Dinas Contoh, en: The office}

    """

  /// The case of the study, as it stands in the project.
  static func study(file: String = #filePath) throws -> [UInt8] {
    let project = (1...4).reduce(URL(filePath: file)) { url, _ in url.deletingLastPathComponent() }
    return Array(try Data(contentsOf: project.appending(path: "cases/sikepo-batanghari.yaml")))
  }

  /// A folder that holds the study's case as `study.yaml`.
  static func studyFolder() throws -> Folder {
    let folder = try Folder()
    try folder.write(study(), to: "study.yaml")
    return folder
  }

  /// A folder that holds a small case as `case.yaml`.
  static func folder(_ text: String = smallCase()) throws -> Folder {
    let folder = try Folder()
    try folder.write(text, to: "case.yaml")
    return folder
  }
}
