/// What coders of a file are called in a case: by short names, so that nobody's own gets there.
struct CoderNaming {
  /// The ids in the case by the index of each coder in the file; `nil` where it does not matter who coded.
  private(set) var ids: [Int: String] = [:]
  /// Coders that the case does not list yet, with the names that it may show.
  private(set) var new: [(id: String, name: String?)] = []

  /// Who coded what stands in the case without a coder: the first that it lists.
  private(set) var owner: String

  private let written: WrittenCase

  /// Names the coders of a file.
  init(
    _ content: ImportedCase,
    _ findings: [(prepared: PreparedFinding, index: Int?)],
    isTable: Bool,
    _ written: WrittenCase,
    _ map: ImportMap,
    _ choices: ImportChoices
  ) {
    self.written = written
    owner = written.coders.first?.id ?? choices.firstCoder
    defer { if written.coders.isEmpty, let first = new.first { owner = first.id } }
    let used = findings.flatMap { $0.prepared.codings.compactMap { $0.coder } }.uniqued.sorted()
    if let coder = choices.coder {
      for index in used { ids[index] = coder }
      ids[-1] = coder
      list(coder, name: nil)
      return
    }
    var open: [Int] = []
    for index in used {
      let name = content.coders[index].withSingleBlanks
      let mapped = map.coders.first { $0.name.withSingleBlanks.lowercased() == name.lowercased() }
      if let id = mapped?.id ?? known(name) {
        ids[index] = id
        list(id, name: choices.keepsNames ? name : nil)
      } else {
        open.append(index)
      }
    }
    // In a project of one person it does not matter who that is.
    guard isTable || used.count > 1 || !ids.isEmpty else { return }
    recognise(open, findings)
    var names = NextNames(behind: written.coders.map { $0.id } + ids.values + [owner], usual: "C")
    for index in open where ids[index] == nil {
      let id = names.next()
      ids[index] = id
      list(id, name: choices.keepsNames ? content.coders[index].withSingleBlanks : nil)
    }
  }

  /// The id of a coder that the case knows, or that is short enough to be no name.
  private func known(_ name: String) -> String? {
    if let own = written.coders.first(where: { $0.id == name || $0.name == name }) {
      return own.id
    }
    guard let first = name.utf8.first, first.isASCIILetter, (1...3).contains(name.utf8.count),
      name.utf8.dropFirst().allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    return name
  }

  /// Knows coders again by what they coded: first where nobody else did, then by elimination.
  private mutating func recognise(
    _ open: [Int],
    _ findings: [(prepared: PreparedFinding, index: Int?)]
  ) {
    var size = 1
    while size <= open.count {
      let before = ids.count
      for (prepared, index) in findings where prepared.codings.count >= size {
        guard let index else { continue }
        let here = prepared.codings.compactMap { $0.coder }
        let coders = here.filter { open.contains($0) && ids[$0] == nil }
        let taken = Set(ids.values)
        let free = written.findings[index].codings.map { $0.coder }.filter { !taken.contains($0) }
        guard coders.count == size, free.count == size else { continue }
        for (coder, id) in zip(coders, free) { ids[coder] = id }
      }
      // Whoever is known now may leave one other at a finding that was looked at before.
      size = ids.count > before ? 1 : size + 1
    }
  }

  /// Lists a coder in the case.
  private mutating func list(_ id: String, name: String?) {
    // Whoever coded before stands first: what names no coder stays that one's for ever.
    if written.coders.isEmpty, new.isEmpty, !written.findings.isEmpty, id != owner {
      new.append((owner, nil))
    }
    guard !written.coders.contains(where: { $0.id == id }), !new.contains(where: { $0.id == id })
    else { return }
    new.append((id, name))
  }

  /// Whether more than one person codes, with those who come.
  var areSeveral: Bool { Set(written.coders.map { $0.id } + new.map { $0.id }).count > 1 }

  /// The id of who made a coding.
  func id(of coding: PreparedCoding) -> String? { ids[coding.coder ?? -1] }
}
