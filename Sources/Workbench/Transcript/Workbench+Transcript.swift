import GapModel

// Findings that are cut from a transcript.
extension Workbench {
  mutating func perform(_ action: TranscriptAction) {
    switch action {
    case .show:
      show(.code)
      transcript.isOn = true
    case .leave: show(.code)
    case .text(let text): take(text, named: TranscriptWords.pasted[language])
    case .file(let name, let bytes): takeFile(name, bytes)
    case .source(let id): setTranscriptSource(id)
    case .finding(_, let start, let end): cut(from: start, to: end)
    case .statement(let finding, let text): writeStatement(text, of: finding)
    case .clear: if let current { cases[current].transcript = nil }
    }
  }

  /// The source that the transcript is of: the one chosen, else the first person's of the case, else the
  /// first.
  func transcriptSource(in content: Case) -> Source? {
    let chosen = currentCase?.transcript?.source ?? transcript.source
    return content.sources.first { $0.id.text == chosen }
      ?? content.sources.first { $0.technique == .interview } ?? content.sources.first
  }

  private mutating func take(_ text: String, named name: String) {
    guard let current, let content = shownCase else { return }
    guard let source = transcriptSource(in: content) else {
      notice = .problem(TranscriptWords.noSource)
      return
    }
    let taken = Transcript(name: name, source: source.id.text, text: text)
    guard !taken.paragraphs.isEmpty else { return }
    cases[current].transcript = taken
    transcript.isOn = true
  }

  private mutating func takeFile(_ name: String, _ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let plain = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    guard let text = String(validating: plain, as: UTF8.self), !plain.contains(0) else {
      notice = .problem(TranscriptWords.notText)
      return
    }
    take(text, named: name)
  }

  private mutating func setTranscriptSource(_ id: String) {
    transcript.source = id
    if let current { cases[current].transcript?.source = id }
  }

  private mutating func cut(from start: Int, to end: Int) {
    guard let content = shownCase, let text = currentCase?.transcript else { return }
    guard let part = TranscriptPart(from: start, to: end, of: text) else {
      notice = .problem(TranscriptWords.selectFirst)
      return
    }
    guard let source = transcriptSource(in: content) else {
      notice = .problem(TranscriptWords.noSource)
      return
    }
    let id = content.findings.nextID
    let entries = [
      YAMLValue.Entry("id", .word(id)), YAMLValue.Entry("source", .word(source.id.text)),
      YAMLValue.Entry("statement", .text(part.words)),
      YAMLValue.Entry("quote", .text(part.words)),
      YAMLValue.Entry("locator", .text(part.locator[content.language])),
    ]
    guard edit([.append(EditPath()["findings"], .mapping(entries))]) else { return }
    code.go(to: content.findings.count)
    notice = .done(TranscriptWords.made(id))
  }

  private mutating func writeStatement(_ words: String, of finding: Int) {
    let text = words.trimmedText
    guard !text.isEmpty else {
      notice = .problem(CodeWords.statementIsNeeded)
      return
    }
    edit([.set(EditPath()["findings"][finding]["statement"], .text(text))])
  }
}
