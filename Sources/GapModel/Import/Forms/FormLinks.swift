/// The columns by which the sheets of a form's answers hang together, each counted from 0.
///
/// KoboToolbox numbers the rows (`_index`), and a row of a repeated group names its parent's sheet and number. ODK
/// gives each row a key, and a row of a repeated group has its parent's.
struct FormLinks {
  /// The row's own number or key.
  var index: Int?
  /// The number or key of the row that it belongs to.
  var parentIndex: Int?
  /// The sheet of the row that it belongs to.
  var parentTable: Int?
  /// The submission that a row of a repeated group belongs to.
  var submission: Int?
  /// What tells a submission from all others.
  var identity: Int?
  /// What the office made of a submission: approved, or not.
  var review: Int?
  /// The version of the form that was filled in.
  var version: Int?
  /// Whether the sheet is one of a form's answers at all.
  private(set) var isForm = false
  /// Whether rows are keyed as ODK does.
  private(set) var isODK = false

  /// Finds the columns.
  init(_ headings: [String]) {
    var rank = Int.max
    for (column, heading) in headings.enumerated() {
      switch heading {
      case "_index": index = index ?? column
      case "_parent_index": parentIndex = column
      case "_parent_table_name": parentTable = column
      case "_submission__uuid": submission = column
      case "KEY": (index, isODK) = (column, true)
      case "PARENT_KEY": (parentIndex, isODK) = (column, true)
      case "_validation_status", "ReviewState": review = column
      case "__version__", "FormVersion": version = column
      case "_submission_time", "SubmissionDate": isForm = true
      default: break
      }
      if let found = Self.identities.firstIndex(of: heading), found < rank {
        (identity, rank) = (column, found)
      }
    }
    isForm =
      isForm && (!isODK || index != nil) || isRepeat || index != nil && !isODK || identity != nil
  }

  /// Whether the rows belong to rows of another sheet.
  var isRepeat: Bool { parentIndex != nil || parentTable != nil || submission != nil }

  /// What names a submission, the surest first.
  private static let identities = ["_uuid", "meta-instanceID", "meta/instanceID", "instanceID"]
}
