/// How large a drawing is, and which part of its plane is shown.
struct SVGSize: Hashable {
  /// The width in CSS pixels.
  let width: Double
  /// The height in CSS pixels.
  let height: Double
  /// The part that is shown, as left, top, width and height.
  let viewBox: [Double]

  /// The sides that are believed, in CSS pixels.
  private static let believed = 0.1...100_000

  /// Reads the size from the root's attributes.
  ///
  /// A side that is missing, or relative to a page, follows from the other by the shape of the view box.
  ///
  /// - Throws: What keeps the drawing from having a size.
  init(_ attributes: [XMLAttribute]) throws(Logo.Fault) {
    let values = { name in
      attributes.first { $0.name == XMLName(namespace: "", local: name) }?.value
    }
    let width = values("width").flatMap(Self.length)
    let height = values("height").flatMap(Self.length)
    if let text = values("viewBox") {
      guard let viewBox = Self.viewBox(text) else {
        throw Logo.Fault(
          id: "viewBox harus berisi empat angka, dua yang terakhir lebih besar dari 0",
          en: "its viewBox must have four numbers, the last two greater than 0"
        )
      }
      let shape = viewBox[2] / viewBox[3]
      self.viewBox = viewBox
      self.width = width ?? height.map { $0 * shape } ?? viewBox[2]
      self.height = height ?? width.map { $0 / shape } ?? viewBox[3]
    } else if let width, let height {
      viewBox = [0, 0, width, height]
      self.width = width
      self.height = height
    } else {
      throw Logo.Fault(
        id: "tidak ada ukurannya: tidak ada viewBox, atau lebar dan tinggi bersatuan",
        en: "it has no size: neither a viewBox, nor a width and a height in a unit"
      )
    }
    guard Self.believed.contains(self.width), Self.believed.contains(self.height) else {
      throw Logo.Fault(
        id: "sisinya harus 0,1 sampai 100.000 piksel",
        en: "its sides must be 0.1 to 100,000 pixels"
      )
    }
  }

  private static func viewBox(_ text: String) -> [Double]? {
    let words = text.split { $0.isWhitespace || $0 == "," }
    let numbers = words.compactMap(number)
    guard words.count == 4, numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { return nil }
    return numbers
  }

  /// How many CSS pixels each absolute unit has.
  private static let units = [
    "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "pt": 96 / 72.0, "pc": 16,
  ]

  /// A length in CSS pixels; `nil` when it is none, or relative.
  private static func length(_ text: String) -> Double? {
    if let pixels = number(text) { return pixels }
    guard let unit = units[text.suffix(2).lowercased()] else { return nil }
    return number(text.dropLast(2)).map { $0 * unit }
  }

  private static func number(_ text: some StringProtocol) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
      byte.isASCIIDigit || "+-.eE".utf8.contains(byte)
    }
    guard isDecimal, let number = Double(String(text)), number.isFinite else { return nil }
    return number
  }
}
