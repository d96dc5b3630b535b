/// A code as a table writes it, with what stands above it.
enum CodePath {
  /// The names from the top down: `Teknologi/Jaringan`, `Teknologi > Jaringan` and `Teknologi\Jaringan` mean the
  /// same.
  static func names(_ word: String) -> [String] {
    word.split { "/\\>".contains($0) }.map { String($0).trimmedText }.filter { !$0.isEmpty }
  }

  /// The codes in a cell, which may hold several.
  static func all(in cell: String) -> [[String]] {
    cell.split { $0 == ";" || $0.isNewline }.map { names(String($0)) }.filter { !$0.isEmpty }
      .uniqued
  }
}
