/// What a workbook's own part says: which sheets there are, in which order, and how days are counted.
struct WorkbookOutline {
  /// Its sheets in their order.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as Excel for Mac once did.
  private(set) var countsFrom1904 = false

  /// A sheet.
  struct Sheet {
    let name: String
    /// What the workbook calls its part.
    let relation: String
    let isHidden: Bool
  }

  init(of part: String, in package: WorkbookPackage) throws(ImportFault) {
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try package.read(part) { event in
      guard case .start(let name, let attributes) = event else { return }
      if name.local == "workbookPr" {
        countsFrom1904 = attributes.value("date1904").map { $0 == "1" || $0 == "true" } ?? false
      }
      guard name.local == "sheet", let title = attributes.value("name") else { return }
      let relation = attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }
      let state = attributes.value("state")
      sheets.append(
        Sheet(
          name: title,
          relation: relation?.value ?? "",
          isHidden: state == "hidden" || state == "veryHidden"
        )
      )
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
  }
}
