import GapModel

/// The letterhead that reports go out under, and the pictures that were opened for it.
///
/// A brand names its logo as a file. A page sees no folders, so the picture is opened beside it, before or
/// behind it, and found by its name.
struct OpenBrand: Sendable {
  /// The name of its file; `nil` while none was opened.
  private(set) var file: String?
  /// The letterhead; `nil` where there is none, or it has errors.
  private(set) var brand: Brand?
  /// What is wrong or doubtful in it.
  private(set) var diagnostics = Diagnostics()
  /// The name of the picture that it names and that was not opened yet.
  private(set) var missingPicture: String?

  private var text: [UInt8] = []
  private var pictures: [String: [UInt8]] = [:]

  /// Takes a letterhead in the place of the one before.
  mutating func take(_ file: String, _ text: [UInt8]) {
    self.file = file
    self.text = text
    read()
  }

  /// Takes a picture that a letterhead may name.
  mutating func takePicture(_ file: String, _ bytes: [UInt8]) {
    pictures[file] = bytes
    if self.file != nil { read() }
  }

  private mutating func read() {
    let pictures = pictures
    var missing: String?
    let reader = BrandReader { reference in
      let name = reference.split(separator: "/").last.map { String($0) } ?? reference
      if let bytes = pictures[name] { return .found(bytes) }
      missing = name
      return .unreadable(
        LocalisedText(
          id: "buka juga gambarnya di halaman ini",
          en: "open its picture in this page too"
        )
      )
    }
    let result = try? reader.read(Input(name: file ?? "", bytes: text))
    diagnostics = result?.diagnostics ?? Diagnostics()
    brand = diagnostics.hasErrors ? nil : result?.brand
    missingPicture = missing
  }
}
