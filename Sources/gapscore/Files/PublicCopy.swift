import ArgumentParser
import GapModel
import SystemPackage

/// A copy of a case for others, with the list of names that it is made by.
struct PublicCopy {
  private let original: Case
  private let copy: PublicCase
  private let names: NamesFile
  /// How the copy names its instrument.
  private let instrument: String
  private let isShipped: Bool
  private let isStrict: Bool
  private let text: String

  /// Makes the copy of a case.
  ///
  /// - Throws: ``Failure`` or an exit status where it cannot be made; what is wrong is told.
  init(
    of argument: PathArgument,
    _ options: PublicOptions,
    limits: ReadingLimits,
    isStrict: Bool
  ) throws {
    guard let file = options.names else { throw ValidationError(Words.Public.needsNames) }
    ReadFiles.note(file)
    let subject = try ExportSubject(argument, limits: limits, isStrict: false)
    guard case .assessedCase(let original) = subject else {
      throw Failure(message: Words.Export.needsCase(subject.id), status: ExitStatus.badInput)
    }
    self.original = original
    self.isStrict = isStrict
    names = try NamesFile(file, limits: limits)
    copy = PublicCase(
      of: original,
      GrownNames(names.list, with: original),
      PublicChoices(
        keepsQuotes: options.quotes,
        keepsCitation: options.citation,
        keepsIndices: options.indices
      )
    )
    isShipped = ShippedInstrument.named(original.instrument.id.text) == original.instrument
    instrument =
      isShipped
      ? original.instrument.id.text
      : try Self.file(ofInstrumentOf: argument, limits) ?? "\(original.instrument.id.text).yaml"
    text = copy.text(instrument: instrument)
    try mustHoldNoName()
    try mustBeRatedTheSame()
  }

  /// The name of the file of an instrument of one's own, without the folders that lead to it.
  private static func file(
    ofInstrumentOf argument: PathArgument,
    _ limits: ReadingLimits
  ) throws -> String? {
    let path = InputPath(named: argument)
    guard !path.isStandardInput else { return nil }
    let file = try ChangedFile(path, maximumBytes: limits.maxBytes)
    let text = try? CaseText(name: file.name, bytes: file.bytes)
    guard let reference = text?.scalar(at: EditPath()["case"]["instrument"]) else { return nil }
    return FilePath(reference).lastComponent?.string
  }

  // MARK: What is promised

  private func mustHoldNoName() throws {
    guard let text = copy.standing.first else { return }
    throw Failure(
      message: Words.Public.holdsName(DisplayText.visible(String(text.prefix(60)))),
      status: ExitStatus.badInput
    )
  }

  /// Reads the copy back and rates both.
  private func mustBeRatedTheSame() throws {
    let own = original.instrument
    let reader = CaseReader { _, _ in .found(own) }
    let result = try reader.read(Input(name: "copy.yaml", bytes: Array(text.utf8)))
    guard !result.diagnostics.hasErrors, let document = result.documents.first,
      SameRating.holds(original, document.content)
    else { throw Failure(message: Words.Public.isRatedOtherwise, status: ExitStatus.badInput) }
  }

  // MARK: Writing

  /// Writes the copy and the list, and tells what was replaced and what is worth a look.
  ///
  /// - Throws: ``Failure`` where they cannot be written, and an exit status where the strict copy has doubts.
  func write(to argument: PathArgument?) throws {
    let output = OutputFile(argument, named: "\(copy.content.id.text).public.yaml")
    let name = Self.name(of: output)
    let review = CopyReview(of: text, copy)
    let files = OutputSet()
    try names.add(copy.names, in: original.language, to: files)
    let isRefused = isStrict && !review.doubts.isEmpty
    if isRefused {
      try files.publish()
    } else {
      try files.addLast(output) { $0.write(text) }
    }
    tellReplaced()
    tell(review, in: name)
    tellFile(name)
    if isRefused {
      Run.tell(Words.Public.isNotWritten(name))
      throw ExitStatus.badInput
    }
  }

  private static func name(of output: OutputFile) -> String {
    switch output {
    case .standardOutput: Words.Files.standardOutput
    case .stream(let path), .file(let path, _): DisplayText.visible(path.name)
    }
  }

  // MARK: Telling

  /// So many of a kind are told; the rest are counted.
  private static let mostTold = 20

  private func tellReplaced() {
    if !copy.replaced.isEmpty {
      let told = copy.replaced.prefix(Self.mostTold).map {
        "\(DisplayText.visible($0.spelling)) → \(DisplayText.visible($0.pseudonym)) (\($0.count))"
      }
      let more = copy.replaced.count - told.count
      Run.tell(Words.Public.replaced(told.joined(separator: ", "), more: more))
    }
    if copy.linkCount > 0 { Run.tell(Words.Public.links(copy.linkCount)) }
    if !copy.names.added.isEmpty {
      Run.tell(Words.Public.added(copy.names.added.count, to: names.name))
      if !names.list.entries.isEmpty { Run.tell(Words.Public.makeAgain) }
    }
    if names.isOpenToOthers { Run.tell(Words.Public.isOpen(names.name)) }
    if !isShipped { Run.tell(Words.Public.ownInstrument(DisplayText.visible(instrument))) }
  }

  private func tell(_ review: CopyReview, in name: String) {
    for doubt in review.doubts.prefix(Self.mostTold) {
      let place = "\(name):\(doubt.place.line):\(doubt.place.column)"
      Run.tell(Words.Public.doubt(place, doubt.kind, DisplayText.visible(doubt.text), names.name))
    }
    let more = review.doubts.count - Self.mostTold
    if more > 0 { Run.tell(Words.Public.moreDoubts(more)) }
    let plain = review.plainWords.prefix(Self.mostTold).map {
      "\(DisplayText.visible($0.word)) (\($0.count))"
    }
    if !plain.isEmpty {
      Run.tell(Words.Public.plainWords(plain.joined(separator: ", "), names.name))
    }
    let words = review.namelike.prefix(Self.mostTold).map {
      "\(DisplayText.visible($0.word)) (\($0.count), \($0.place.line):\($0.place.column))"
    }
    if !words.isEmpty {
      let more = review.namelike.count - words.count
      Run.tell(Words.Public.namelike(words.joined(separator: ", "), more: more, names.name))
    }
  }

  /// Tells where the copy's own name tells who is meant.
  private func tellFile(_ name: String) {
    if copy.holdsName(name) { Run.tell(Words.Public.fileTells(name, copy.content.id.text)) }
  }
}
