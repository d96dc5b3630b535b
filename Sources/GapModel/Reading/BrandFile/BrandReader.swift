/// Reads brand files: from bytes to an office's letterhead, with everything that is wrong in them.
public struct BrandReader {
  /// What is known of the logo that a brand names.
  public enum LogoLookup {
    /// The bytes of its file, which need be no logo.
    case found([UInt8])
    /// Its file cannot be read, for this reason.
    case unreadable(LocalisedText)
  }

  /// What was found in a file.
  public struct Result: Sendable {
    /// The brand, if it can be used.
    public let brand: Brand?
    /// Everything that is wrong or doubtful in the file, its logo included.
    public let diagnostics: Diagnostics
    /// The beginning of the file, to show lines of.
    public let text: InputText
  }

  private let logo: (String) -> LogoLookup

  /// Creates a reader.
  ///
  /// - Parameter logo: Finds a logo by the path that a brand writes, which leads from the brand's file.
  public init(logo: @escaping (String) -> LogoLookup) { self.logo = logo }

  /// Reads a file of one brand.
  ///
  /// What is wrong in the file is not thrown but reported; reading goes on as far as it makes sense.
  ///
  /// - Throws: Only what the input throws.
  public func read(_ input: Input) throws -> Result {
    let reader = FieldReader(input)
    let brand = try reader.onlyDocument(
      none: { .noBrand(at: $0) },
      second: { .secondBrand(at: $0) },
      read: { () throws(YAMLFailure) in try reader.brand(logo: logo) }
    )
    return Result(brand: brand, diagnostics: reader.diagnostics, text: reader.yaml.text)
  }
}
