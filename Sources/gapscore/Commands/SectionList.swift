import ArgumentParser
import GapModel

/// Sections by their names in either language, separated by commas.
struct SectionList {
  let sections: [ReportSection]

  /// The names that there are, in the language of the run.
  static var names: [String] { ReportSection.ofCase.compactMap { $0.word?[Run.language] } }

  /// Reads the value of an option.
  ///
  /// - Throws: `ValidationError` for a name of no section.
  init(_ argument: String) throws {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    sections = try words.map { word in
      guard let section = ReportSection.ofCase.first(where: { $0.word?.all.contains(word) == true })
      else { throw Self.error(on: word) }
      return section
    }
  }

  private static func error(on word: String) -> ValidationError {
    let known = ReportSection.ofCase.compactMap(\.word).flatMap(\.all)
    let nearest = NearMiss.nearest(to: word, among: known)
    return ValidationError(Words.Report.noSection(word, nearest: nearest, names))
  }
}
