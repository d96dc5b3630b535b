extension FieldReader {
  /// Reads the value of `logo`, and the file that it names.
  func logo(_ lookup: (String) -> BrandReader.LogoLookup) throws(YAMLFailure) -> Logo? {
    guard let path = try letterheadText(required: true) else { return nil }
    guard !path.value.isAddress else {
      tell(.logoIsAddress(path.value, at: path.range))
      return nil
    }
    switch lookup(path.value) {
    case .unreadable(let reason):
      tell(.unreadableLogo(path.value, at: path.range, reason: reason))
      return nil
    case .found(let bytes):
      do throws(Logo.Fault) {
        let (logo, leftOut) = try Logo.sanitised(bytes)
        if !leftOut.isEmpty { tell(.logoLacksParts(path.value, leftOut, at: path.range)) }
        return logo
      } catch {
        tell(
          .unusableLogo(
            path.value,
            at: path.range,
            reason: error.reason,
            position: error.position
          )
        )
        return nil
      }
    }
  }
}

extension String {
  /// Whether the text is the address of something that would have to be fetched, or that holds it itself,
  /// rather than the path of a file.
  fileprivate var isAddress: Bool {
    guard !hasPrefix("//") else { return true }
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = utf8[..<colon]
    return scheme.count > 1
      && scheme.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) }
  }
}
