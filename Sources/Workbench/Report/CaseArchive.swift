import GapModel

/// Files in folders, as one ZIP file: the same files give the same bytes.
struct CaseArchive {
  private var zip = ZipWriter()
  private var names: Set<String> = []

  /// Adds a file to a folder; a name that is there already gets a number.
  mutating func add(_ folder: String, _ file: MadeFile) {
    var name = "\(folder)/\(file.name)"
    var number = 2
    while !names.insert(name).inserted {
      name = "\(folder)/\(Self.numbered(file.name, number))"
      number += 1
    }
    zip.add(name, file.bytes)
  }

  /// The archive.
  var bytes: [UInt8] { zip.finished() }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let point = name.firstIndex(of: ".") else { return "\(name)-\(number)" }
    return "\(name[..<point])-\(number)\(name[point...])"
  }
}
