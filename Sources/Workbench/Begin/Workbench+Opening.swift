import GapModel

// Files and cells from elsewhere.
extension Workbench {
  /// Opens a file by what it is.
  mutating func open(_ file: String, _ bytes: [UInt8]) {
    notice = nil
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    begin.refused.removeAll { $0.file == name }
    switch OpenedKind(of: bytes, named: name) {
    case _ where name.hasPrefix("~$"): refuse(RefusedFile(name, BeginWords.isLock))
    case .empty: refuse(RefusedFile(name, BeginWords.isEmpty, help: BeginWords.isEmptyHelp))
    case .own(.assessedCase): openCase(file, OpenedKind.inUTF8(bytes))
    case .own(.instrument): takeInstrument(name, bytes)
    case .own(.brand): takeBrand(name, bytes)
    case .own(.map): takeMap(name, bytes)
    case .own(.names): takeNames(name, bytes)
    case .picture: takePicture(name, bytes)
    case .several:
      for packed in OpenedKind.files(in: bytes) {
        keepWhatIsLeft()
        open(packed.name, packed.bytes)
      }
    case .foreign: arrive(Arrival(file: name, bytes))
    }
    // What waits to be looked at comes before the work.
    if !begin.arrivals.isEmpty { step = .begin }
    if notice == nil, !begin.refused.isEmpty {
      notice = .problem(BeginWords.notOpened(begin.refused.map { $0.file }))
    }
  }

  /// Takes cells or text that were pasted outside of fields.
  mutating func paste(_ text: String, _ html: String) {
    notice = nil
    let bytes = Array(text.utf8)
    if case .own = OpenedKind(of: bytes, named: "") {
      open(BeginWords.pastedCase[language], bytes)
    } else if let cells = PastedCells(text: text, html: html) {
      arrive(Arrival(file: BeginWords.pastedTable[language], cells, language))
    } else {
      notice = .problem(BeginWords.isNoTable)
    }
  }

  private mutating func refuse(_ file: RefusedFile) {
    begin.refuse(file)
    notice = .problem(BeginWords.notOpened(file))
  }

  /// Lets the browser keep the case that is worked on before another takes its place within one action.
  mutating func keepWhatIsLeft() {
    guard keepsDrafts, let open = currentCase else { return }
    orders.append(.keep(key: open.key, file: open.working.name, Draft(of: open).bytes))
  }

  // MARK: What is no case

  private mutating func takeInstrument(_ name: String, _ bytes: [UInt8]) {
    let result = try? InstrumentReader().read(Input(name: name, bytes: bytes))
    guard let result, let instrument = result.instrument, !result.diagnostics.hasErrors else {
      let found = result?.diagnostics ?? Diagnostics()
      refuse(RefusedFile(name, BeginWords.instrument, found))
      return
    }
    instruments.add(instrument, file: name, warnings: result.diagnostics.warnings)
    begin.instrument = name
    for index in cases.indices { readAgain(index) }
    refreshArrival()
    if cases.isEmpty { show(.begin) }
    notice = .done(BeginWords.instrumentTaken(name, instrument.head.title))
  }

  /// Reads an open case again, if it names an instrument that does not come with gapscore.
  private mutating func readAgain(_ index: Int) {
    let working = cases[index].working
    let path = EditPath()["case"]["instrument"]
    if let reference = working.places?.scalar(at: path), ShippedInstrument.named(reference) != nil {
      return
    }
    if working.revision == 0 {
      // Nothing was changed in it, and it must not look as if.
      cases[index].working = WorkingText(
        name: working.name,
        working.bytes,
        instruments: instruments
      )
    } else {
      cases[index].working.readAgain(instruments: instruments)
    }
    if let hidden = cases[index].hidden {
      let text = WorkingText(
        name: hidden.text.name,
        hidden.text.bytes,
        instruments: instruments
      )
      cases[index].hidden = OpenCase.HiddenCoding(text: text, coder: hidden.coder)
    }
  }

  private mutating func takeBrand(_ name: String, _ bytes: [UInt8]) {
    brand.take(name, bytes)
    tellBrand()
  }

  private mutating func takePicture(_ name: String, _ bytes: [UInt8]) {
    let isWanted = brand.missingPicture == name
    brand.takePicture(name, bytes)
    if isWanted {
      tellBrand()
    } else {
      notice = .done(BeginWords.pictureTaken(name))
    }
  }

  private mutating func tellBrand() {
    guard let name = brand.file else { return }
    if let brand = brand.brand {
      notice = .done(BeginWords.brandTaken(name, brand.organisation))
    } else if let picture = brand.missingPicture {
      notice = .problem(BeginWords.brandLacks(name, picture))
    } else {
      refuse(RefusedFile(name, BeginWords.brand, brand.diagnostics))
    }
  }

  private mutating func takeMap(_ name: String, _ bytes: [UInt8]) {
    let instruments = instruments
    let reader = MapReader { reference, _ in instruments.lookup(reference) }
    let result = try? reader.read(Input(name: name, bytes: bytes))
    guard let result, let map = result.map, !result.diagnostics.hasErrors else {
      refuse(RefusedFile(name, BeginWords.map, result?.diagnostics ?? Diagnostics()))
      return
    }
    begin.aids.map = map
    refreshArrival()
    notice = .done(BeginWords.aidTaken(name, .map))
  }

  private mutating func takeNames(_ name: String, _ bytes: [UInt8]) {
    let result = try? NamesReader().read(Input(name: name, bytes: bytes))
    guard let result, let list = result.list else {
      refuse(RefusedFile(name, BeginWords.names, result?.diagnostics ?? Diagnostics()))
      return
    }
    begin.aids.names = (file: name, list: list)
    report.names = OpenNames(file: name, bytes)
    notice = .done(BeginWords.aidTaken(name, .names))
  }

  // MARK: What is to be imported

  private mutating func arrive(_ arrival: Arrival) {
    var arrival = arrival
    arrival.outcome = outcome(of: arrival)
    if arrival.outcome.preview == nil, !arrival.outcome.isPossible,
      let fault = arrival.outcome.faults.first
    {
      refuse(RefusedFile(arrival.file, fault))
      return
    }
    begin.arrivals.append(arrival)
    step = .begin
    orders.append(.focus("arrival"))
  }
}
