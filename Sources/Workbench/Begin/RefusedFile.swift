import GapModel

/// A file that was not opened, and why.
struct RefusedFile: Hashable, Sendable {
  let file: String
  /// What it is, or what is wrong with it.
  let reason: LocalisedText
  /// What to do.
  var help: LocalisedText?

  init(_ file: String, _ reason: LocalisedText, help: LocalisedText? = nil) {
    self.file = file
    self.reason = reason
    self.help = help
  }

  /// A file that an import refuses.
  init(_ file: String, _ fault: ImportFault) {
    let place = fault.place.map { " (\($0))" } ?? ""
    self.init(
      file,
      LocalisedText(id: fault.reason.id + place, en: fault.reason.en + place),
      help: fault.help
    )
  }

  /// A file of the project's own that has errors.
  init(_ file: String, _ kind: LocalisedText, _ diagnostics: Diagnostics) {
    let first = diagnostics.first(1).first
    let line = first.map { $0.place.start.line } ?? 1
    let count = diagnostics.errorCount
    self.init(
      file,
      LocalisedText(
        id: "\(kind.id) dengan \(count) kesalahan; baris \(line): \(first?.summary.id ?? "")",
        en:
          "\(kind.en) with \(English.counted(count, "error")); line \(line): \(first?.summary.en ?? "")"
      ),
      help: first?.help
    )
  }
}
