/// What the numbers of cells are shown as, by the cells' styles.
struct WorkbookStyles {
  private var formats: [CellFormat] = []

  /// No styles: every number is one.
  init() {}

  init(of part: String, in package: WorkbookPackage) throws(ImportFault) {
    var codes: [Int: CellFormat] = [:]
    var formats: [CellFormat] = []
    var depth = 0
    var depthOfCells: Int?
    try package.read(part) { event in
      switch event {
      case .start(let name, let attributes):
        depth += 1
        switch name.local {
        case "cellXfs": depthOfCells = depth
        case "numFmt":
          guard let id = attributes.value("numFmtId").flatMap({ Int($0) }) else { return }
          codes[id] = attributes.value("formatCode").map { CellFormat(code: $0) }
        case "xf" where depthOfCells == depth - 1:
          let id = attributes.value("numFmtId").flatMap { Int($0) } ?? 0
          formats.append(codes[id] ?? CellFormat(builtIn: id))
        default: break
        }
      case .end:
        if depthOfCells == depth { depthOfCells = nil }
        depth -= 1
      case .text: break
      }
    }
    self.formats = formats
  }

  /// What a number of this style is.
  subscript(_ style: Int) -> CellFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }
}
