import GapModel

/// A brand file, and what is told about it.
enum SmallBrand {
  /// The sections of a brand, each line ended; the brand begins on line 2, its organisation on line 3.
  static func text(_ more: String = "", organisation: String = "Dinas Contoh") -> String {
    "gapscore: 1\nbrand:\n  organisation: \(organisation)\n\(more)"
  }

  /// Reads a text as a brand file named `brand.yaml`.
  static func read(
    _ text: String,
    logo: @escaping (String) -> BrandReader.LogoLookup = { _ in .unreadable(.noSuchFile) }
  ) throws -> BrandReader.Result {
    try BrandReader(logo: logo).read(Input(name: "brand.yaml", text: text))
  }
}

extension BrandReader.Result {
  /// Everything that is told, each as `line:column rule`, in the order of the file.
  var told: [String] { diagnostics.sorted.map(\.told) }

  /// The first diagnostic in the order of the file.
  var first: Diagnostic? { diagnostics.sorted.first }
}
