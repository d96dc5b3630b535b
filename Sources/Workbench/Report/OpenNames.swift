import GapModel

/// The list of names that copies for others are made by, with its text.
struct OpenNames: Hashable, Sendable {
  let file: String
  let text: [UInt8]
  let list: NameList

  /// Reads a list; `nil` where the text is none, or has errors.
  init?(file: String, _ text: [UInt8]) {
    guard let result = try? NamesReader().read(Input(name: file, bytes: text)),
      let list = result.list
    else { return nil }
    self.file = file
    self.text = text
    self.list = list
  }
}
