/// Gathers what a project of a coding program holds, in the order of its file.
struct ProjectDraft {
  private(set) var record = ImportedCase()
  var codes: [ImportedCode] = []
  var leftOut = ProjectRemainders()
  var remarks: [ImportRemark] = []

  private var names: Set<String> = []
  private var numbers: [String: Int] = [:]
  private var coders: [String: Int] = [:]

  /// What was gathered.
  func material(_ format: ImportFormat) -> ImportedMaterial {
    var material = ImportedMaterial(format: format)
    material.cases = [record]
    material.codes = distinctCodes
    material.leftOut = leftOut.list
    material.remarks = remarks
    return material
  }

  /// Names the project.
  mutating func name(_ name: String) {
    if !name.trimmedText.isEmpty { record.head.title = name.trimmedText }
  }

  /// Adds a document; one whose name is taken already gets a number behind it.
  ///
  /// - Returns: Its index.
  mutating func addSource(_ name: String, note: String? = nil) -> Int {
    let base = name.trimmedText.isEmpty ? "?" : name.trimmedText
    var own = base
    while !names.insert(own).inserted {
      // From where it went last, as a file may have a name thousands of times.
      let number = (numbers[base] ?? 1) + 1
      numbers[base] = number
      own = "\(base) (\(number))"
    }
    var source = ImportedSource(name: own)
    source.note = note.flatMap { $0.isEmpty ? nil : $0 }
    record.sources.append(source)
    return record.sources.count - 1
  }

  /// The coder of a key, with the name that the file gives; added where it is new.
  mutating func coder(_ key: String, name: String) -> Int {
    if let known = coders[key] { return known }
    record.coders.append(name)
    coders[key] = record.coders.count - 1
    return record.coders.count - 1
  }

  /// Adds a finding of a source.
  ///
  /// - Parameters:
  ///   - finding: What is known of it.
  ///   - source: The index of its source.
  ///   - place: Where it stands in the file, where that can be said better than by its document.
  mutating func add(_ finding: ImportedFinding, of source: Int, at place: ImportPlace? = nil) {
    var finding = finding
    let name = record.sources[source].name
    finding.sources = [source]
    finding.origin.document = name
    finding.place = place ?? .document(name)
    record.findings.append(finding)
  }

  /// Each path once: the key of a code is its path.
  private var distinctCodes: [ImportedCode] {
    var places: [[String]: Int] = [:]
    var distinct: [ImportedCode] = []
    for code in codes {
      if let place = places[code.path] {
        if distinct[place].description == nil { distinct[place].description = code.description }
      } else {
        places[code.path] = distinct.count
        distinct.append(code)
      }
    }
    return distinct
  }
}
