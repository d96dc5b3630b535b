extension ImportedCode {
  /// The paths that a code's path can be read as: as it is and, for a single name with full stops or slashes in
  /// it, by its parts.
  ///
  /// Programs without a tree of codes have only such names: `technology.network`.
  static func readings(of path: [String]) -> [[String]] {
    guard path.count == 1, let name = path.first else { return [path] }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "/" }
      .map { String($0).trimmedText }
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } ? [path, parts] : [path]
  }
}
