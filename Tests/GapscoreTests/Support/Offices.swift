import Foundation
import Testing

/// Cases of several offices to run the program on.
enum Offices {
  private static let project = (1...4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  /// What a file of the project holds.
  static func file(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: project.appending(path: path)))
  }

  /// The made-up regency's offices of 2026, by the names of their files.
  static let regency = [
    "bappeda", "bkpsdm", "dinkes", "dinsos", "disdik", "disdukcapil", "diskominfo", "disperindag",
    "dpmptsp", "dpupr", "rsud", "setda",
  ].map { "\($0)-2026.yaml" }

  /// The five studies' cases, by the names of their files.
  static let studies = [
    "bandar-lampung-ekinerja.yaml", "hst-bkpsdmd.yaml", "muara-enim-smart-governance.yaml",
    "sikepo-batanghari.yaml", "sumut-ekinerja.yaml",
  ]

  /// A folder with some of the regency's offices.
  static func regencyFolder(_ names: [String] = regency) throws -> Folder {
    let folder = try Folder()
    for name in names { try folder.write(file("cases/example-regency/\(name)"), to: name) }
    return folder
  }

  /// A folder with the studies' cases.
  static func studyFolder() throws -> Folder {
    let folder = try Folder()
    for name in studies { try folder.write(file("cases/\(name)"), to: name) }
    return folder
  }

  /// A small case of an office, with one finding on technology.
  static func small(
    _ id: String,
    organisation: String? = nil,
    region: String = "Region",
    system: String = "Presensi",
    gap: String = "4.5",
    instrument: String = "heeks-itposmo"
  ) -> String {
    """
    gapscore: 1
    case:
      id: \(id)
      title: Presensi
      organisation: \(organisation ?? "Dinas \(id)")
      region: \(region)
      system: \(system)
      instrument: \(instrument)
    sources:
      - {id: I1, technique: interview, role: Operator}
    design:
      - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
    findings:
      - {id: F1, expectation: T1, source: I1, statement: Jaringan terputus, gap: \(gap)}

    """
  }

  /// A folder with small cases, each in a file of its name.
  static func smallFolder(_ ids: String...) throws -> Folder {
    let folder = try Folder()
    for (index, id) in ids.enumerated() {
      try folder.write(small(id, gap: String(index + 1)), to: "\(id).yaml")
    }
    return folder
  }
}

extension Program.Run {
  /// What stands on standard output as a JSON object.
  var object: [String: Any] {
    get throws {
      try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
  }
}

extension [String: Any] {
  /// The objects of a list.
  func objects(_ key: String) throws -> [[String: Any]] {
    try #require(self[key] as? [[String: Any]])
  }
}
