import GapModel
import SystemPackage

/// A case on its way: begun anew, or grown from one that is there.
struct CaseDraft {
  /// Where it is to come.
  enum Place {
    /// Where no file is yet.
    case new(FilePath)
    /// In the place of the file that it was read from.
    case grown(ChangedFile)
    /// Wherever results go.
    case output
  }

  let place: Place
  let instrument: Instrument
  /// Its text so far; `nil` before a file was read into it.
  var text: CaseText?
  /// The file, and the office in it, that it was begun with.
  var begunWith: String?
  /// Whether anything that it was made of says its language.
  var saysLanguage = true
  /// Whether findings came in that are held against nothing, or not judged.
  var hasOpenFindings = false
  /// Whether a file came into it in this run.
  var isTouched = false

  /// What people call its file; `nil` for standard output.
  var name: String? { path?.name }

  /// Its file; `nil` for standard output.
  var path: FilePath? {
    switch place {
    case .new(let path): path
    case .grown(let file): file.path.path
    case .output: nil
    }
  }

  /// Whether what is there differs from what is to come.
  var isChanged: Bool {
    guard case .grown(let file) = place else { return true }
    return text.map { $0.bytes != file.bytes } ?? false
  }
}
