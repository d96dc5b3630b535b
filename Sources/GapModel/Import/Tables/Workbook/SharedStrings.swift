/// The texts that cells of a workbook share.
enum SharedStrings {
  /// Returns them in their order.
  static func texts(of part: String, in package: WorkbookPackage) throws(ImportFault) -> [String] {
    var texts: [String] = []
    var text: RichText?
    // What is open: an item, a phonetic run, or anything else.
    var open: [UInt8] = []
    try package.read(part) { event in
      switch event {
      case .start(let name, _):
        if text != nil { text?.begin(name.local) }
        switch name.local {
        case "si" where text == nil:
          text = RichText()
          open.append(1)
        case "rPh": open.append(2)
        default: open.append(0)
        }
      case .text(let piece): text?.add(piece)
      case .end:
        let kind = open.popLast()
        guard kind == 1 else {
          text?.end(isPhonetic: kind == 2)
          return
        }
        texts.append(text?.finished ?? "")
        text = nil
      }
    }
    return texts
  }
}
