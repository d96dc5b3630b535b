import GapModel

// What came from elsewhere and waits to be imported.
extension Workbench {
  mutating func performArrival(_ action: BeginAction) {
    guard var arrival = begin.arrivals.first else { return }
    switch action {
    case .column(let place, let word):
      let words = SheetFieldWord.all(of: arrival.outcome.instrument)
      guard let field = words.first(where: { $0.key == word })?.field else { return }
      arrival.setColumn(place, to: field)
    case .headings(let isSo): arrival.setHeadings(isSo, language)
    case .sheet(let name): arrival.sheet = name
    case .goal(let word): arrival.goal = ArrivalGoal(word: word)
    case .ratedBy(let id): arrival.instrument = id
    case .technique(let word): arrival.technique = word.isEmpty ? nil : word
    case .head(let word, let text):
      let text = text.withSingleBlanks
      arrival.head[word] = text.isEmpty ? nil : text
    case .take: return take(arrival)
    case .leave:
      begin.arrivals.removeFirst()
      return refreshArrival()
    default: return
    }
    begin.arrivals[0] = arrival
    refreshArrival()
  }

  /// Works out anew what would come of what is shown.
  mutating func refreshArrival() {
    guard let first = begin.arrivals.first else { return }
    begin.arrivals[0].outcome = outcome(of: first)
  }

  // MARK: What would come of it

  /// The open cases that may grow.
  var growingCases: [OpenCase] {
    cases.filter { open in
      // A first coding that is hidden must not be mixed with what comes in.
      guard !open.isReadOnly, open.hidden == nil, open.working.places != nil else { return false }
      return open.working.reading.diagnostics.all.allSatisfy { diagnostic in
        diagnostic.severity != .error || diagnostic.rule == .missingKey
          || diagnostic.rule == .emptyText
      }
    }
  }

  /// What would come of what arrived, if it were imported now.
  func outcome(of arrival: Arrival) -> ArrivalOutcome {
    var outcome = ArrivalOutcome()
    let map = arrival.map(besides: begin.aids.map)
    let plain = importer(of: arrival, map)
    let content: CaseImport.Content
    do throws(ImportFault) {
      content = try plain.content(asked: arrival.instrument)
    } catch {
      outcome.faults = [error]
      let reference = arrival.instrument ?? map.instrument ?? CaseImport.usualInstrument
      if case .found(let instrument, _) = instruments.lookup(reference) {
        outcome.instrument = instrument
        outcome.preview = preview(of: arrival, map, instrument)
      }
      return outcome
    }
    outcome.instrument = content.instrument
    outcome.preview = preview(of: arrival, map, content.instrument)
    outcome.format = content.material.format
    outcome.remarks = content.material.remarks
    outcome.lacksTechnique =
      arrival.technique == nil
      && content.material.cases.contains { $0.sources.contains { $0.technique == nil } }
    if content.material.cases.count == 1 {
      outcome.goal = arrival.goal.flatMap { isThere($0) ? $0 : nil } ?? usualGoal(of: content, map)
    }
    for index in content.material.cases.indices {
      do throws(ImportRefusal) {
        let goal =
          outcome.goal ?? sameCase(as: content.material.cases[index].head, map)
          .map { .open(key: $0.key) } ?? .new
        outcome.cases.append(try made(of: arrival, content, index, plain, goal))
      } catch {
        outcome.faults += error.faults
      }
    }
    return outcome
  }

  private func importer(of arrival: Arrival, _ map: ImportMap) -> CaseImport {
    CaseImport(
      file: arrival.file,
      bytes: arrival.bytes,
      map: map,
      technique: arrival.technique,
      language: language,
      instruments: instruments
    )
  }

  private func preview(
    of arrival: Arrival,
    _ map: ImportMap,
    _ instrument: Instrument
  ) -> TablePreview? {
    TablePreview(
      of: arrival.bytes,
      instrument: instrument,
      map: map,
      rows: ArrivalPane.mostRows
    )
  }

  private func isThere(_ goal: ArrivalGoal) -> Bool {
    guard case .open(let key) = goal else { return true }
    return growingCases.contains { $0.key == key }
  }

  /// Into the case that it is of; else, where it says of none, into the one that is worked on.
  private func usualGoal(of content: CaseImport.Content, _ map: ImportMap) -> ArrivalGoal {
    let head = content.material.cases[0].head
    if let same = sameCase(as: head, map) { return .open(key: same.key) }
    guard CaseIdentity(of: head, map.head).isEmpty, let open = currentCase,
      growingCases.contains(where: { $0.key == open.key })
    else { return .new }
    return .open(key: open.key)
  }

  private func sameCase(as head: ImportedHead, _ map: ImportMap) -> OpenCase? {
    let identity = CaseIdentity(of: head, map.head)
    guard !identity.isEmpty else { return nil }
    let same = growingCases.filter { open in
      open.working.places.map { CaseIdentity(of: $0).isSame(as: identity) } ?? false
    }
    // Cases of other years have the same office and system.
    return same.count == 1 ? same[0] : nil
  }

  private func made(
    of arrival: Arrival,
    _ content: CaseImport.Content,
    _ index: Int,
    _ plain: CaseImport,
    _ goal: ArrivalGoal
  ) throws(ImportRefusal) -> ArrivalOutcome.Made {
    let growth: CaseGrowth
    var key: String?
    var file = ""
    switch goal {
    case .open(let wanted):
      guard let open = growingCases.first(where: { $0.key == wanted }),
        let text = open.working.places
      else { throw ImportRefusal(.caseIsLocked) }
      growth = try grown(open, text, content, index, plain)
      key = open.key
      file = open.working.name
    case .new:
      (growth, file) = try begun(of: arrival, content, index, plain)
    }
    let reading = Reading(name: file, growth.text.bytes, instruments: instruments)
    let grown = key.flatMap { key in cases.first { $0.key == key } }
    return ArrivalOutcome.Made(
      key: key,
      file: file,
      text: growth.text.bytes,
      summary: growth.summary,
      errors: reading.diagnostics.sorted.filter { $0.severity == .error },
      breaks: grown?.working.reading.scored != nil && reading.scored == nil
    )
  }

  private func grown(
    _ open: OpenCase,
    _ text: CaseText,
    _ content: CaseImport.Content,
    _ index: Int,
    _ plain: CaseImport
  ) throws(ImportRefusal) -> CaseGrowth {
    let reference = text.scalar(at: EditPath()["case"]["instrument"]) ?? CaseImport.usualInstrument
    guard case .found(let instrument, _) = instruments.lookup(reference) else {
      throw ImportRefusal(.caseIsLocked)
    }
    guard instrument != content.instrument else {
      return try plain.grown(text, by: content.material, case: index, instrument)
    }
    let material: ImportedMaterial
    do throws(ImportFault) { material = try plain.material(by: instrument) } catch {
      throw ImportRefusal(error)
    }
    guard material.cases.indices.contains(index) else { throw ImportRefusal(.caseIsLocked) }
    return try plain.grown(text, by: material, case: index, instrument)
  }

  /// A case that begins, and the name of its file.
  private func begun(
    of arrival: Arrival,
    _ content: CaseImport.Content,
    _ index: Int,
    _ plain: CaseImport
  ) throws(ImportRefusal) -> (growth: CaseGrowth, file: String) {
    let map = headed(plain.map, of: arrival, content.material.cases[index].head)
    let growth = try importer(of: arrival, map).begun(content, case: index)
    let id = CaseIdentity(of: growth.text).id
    let stem = arrival.file.split(separator: ".").first.map { String($0) } ?? "kasus"
    return (growth, "\(id ?? stem).yaml")
  }

  /// The map with what a person says of the new case; pasted cells, which have no name, are called by that.
  private func headed(
    _ map: ImportMap,
    of arrival: Arrival,
    _ head: ImportedHead
  ) -> ImportMap {
    var map = map
    if let organisation = arrival.head[.organisation] { map.head.organisation = organisation }
    if let system = arrival.head[.system] { map.head.system = system }
    if arrival.cells != nil, map.head.id == nil, head.id == nil,
      let organisation = map.head.organisation ?? head.organisation,
      let system = map.head.system ?? head.system
    {
      map.head.id = NewCaseText.id(organisation: organisation, system: system)
    }
    return map
  }

  // MARK: Importing

  private mutating func take(_ arrival: Arrival) {
    let outcome = outcome(of: arrival)
    guard outcome.isPossible else {
      begin.arrivals[0].outcome = outcome
      notice = .problem(BeginWords.cannotImport)
      return
    }
    begin.arrivals.removeFirst()
    for made in outcome.cases {
      keepWhatIsLeft()
      guard let key = made.key, let index = cases.firstIndex(where: { $0.key == key }) else {
        openNew(made.file, made.text, at: .code)
        continue
      }
      perform(FrameAction.choose(key: key))
      cases[index].working.replace(with: made.text, instruments: instruments)
      code.arrive(in: currentCase)
      show(cases[index].working.reading.scored == nil ? .text : .code)
    }
    notice = .done(BeginWords.imported(arrival.file, outcome.cases.map { $0.summary }))
    if !begin.arrivals.isEmpty {
      refreshArrival()
      step = .begin
    }
  }
}

extension ImportFault {
  /// That the case that was to grow cannot.
  fileprivate static let caseIsLocked = ImportFault(
    LocalisedText(
      id: "kasus itu sedang tidak dapat diubah",
      en: "that case cannot be changed now"
    ),
    help: LocalisedText(
      id: "perbaiki dulu kesalahannya pada langkah Teks",
      en: "first mend its errors at the step Text"
    )
  )
}
