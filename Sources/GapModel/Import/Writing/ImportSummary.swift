/// What an import made of a file.
package struct ImportSummary: Sendable {
  /// How many findings came in.
  package var added = 0
  /// How many were there already.
  package var matched = 0
  /// How many of those got what they lacked: their steps, their target or words of theirs.
  package var filled = 0
  /// How many were there, lacked a judgement, and have one now.
  package var judgedNow = 0
  /// How many codings of further coders came to findings.
  package var codings = 0
  /// How many findings that came in are held against nothing yet.
  package var toPlace = 0
  /// How many findings that came in are not judged yet.
  package var toJudge = 0
  /// Codes that lead to nothing, with how many findings have each; the most frequent first.
  package var unmappedCodes: [CodeCount] = []
  /// The ids of sources that came in.
  package var sources: [String] = []
  /// The ids of coders that came in.
  package var coders: [String] = []
  /// What does not come in, counted by kind.
  package var leftOut: [LeftOut] = []
  /// What differs between the file and the case, and was left as the case has it.
  package var differences: [ImportRemark] = []
  /// What is doubtful in what was written.
  package var remarks: [ImportRemark] = []

  package init() {}

  /// A code and how many findings have it.
  package struct CodeCount: Hashable, Sendable {
    /// The names from the top of the code book down, with slashes.
    package let code: String
    package let count: Int
  }
}
