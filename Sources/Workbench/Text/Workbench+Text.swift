import GapModel

// The text itself.
extension Workbench {
  mutating func perform(_ action: TextAction) {
    guard let current, !cases[current].isReadOnly else {
      notice = current == nil ? nil : .problem(WindowWords.onlyLookedAt)
      return
    }
    switch action {
    case .write(let text): write(text, to: current)
    case .place(let index): show(placeOf: index)
    case .mend(let index): mend(index, in: current)
    case .mendAll: mendAll(in: current)
    }
  }

  /// Takes a text as it was typed, with the ends of lines that the file has, and its byte order mark.
  private mutating func write(_ text: String, to current: Int) {
    let old = cases[current].working.bytes
    let hasCarriageReturns = old.indices.contains { old[$0] == 0x0D }
    var bytes = old.starts(with: Self.byteOrderMark) ? Self.byteOrderMark : []
    for byte in text.utf8 {
      if byte == 0x0A, hasCarriageReturns, bytes.last != 0x0D { bytes.append(0x0D) }
      bytes.append(byte)
    }
    cases[current].working.replace(with: bytes, instruments: instruments)
    code.refresh(from: currentCase)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func show(placeOf index: Int) {
    guard let open = currentCase else { return }
    let listed = ListedDiagnostics(of: open.working)
    guard listed.all.indices.contains(index) else { return }
    let range = ShownText(of: open.working).range(of: listed.all[index].place)
    orders.append(.select(key: "text", range))
  }

  private mutating func mend(_ index: Int, in current: Int) {
    let working = cases[current].working
    let listed = ListedDiagnostics(of: working)
    guard listed.all.indices.contains(index), let replacement = listed.all[index].replacement,
      let mended = working.places?.mended(by: replacement)
    else {
      notice = .problem(TextWords.notMended)
      return
    }
    cases[current].working.replace(with: mended, instruments: instruments)
    code.refresh(from: currentCase)
  }

  private mutating func mendAll(in current: Int) {
    let working = cases[current].working
    let instruments = instruments
    guard let places = working.places,
      let mending = try? Mending(
        of: places,
        read: { Reading(name: working.name, $0, instruments: instruments).diagnostics }
      ),
      !mending.isUnchanged
    else {
      notice = .problem(TextWords.notMended)
      return
    }
    cases[current].working.replace(with: mending.text.bytes, instruments: instruments)
    code.refresh(from: currentCase)
    notice = .done(TextWords.mended(mending.count))
  }
}
