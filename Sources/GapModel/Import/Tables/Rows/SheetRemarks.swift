/// Remarks of one kind, of which a file may give thousands: the first few, and how many more there are.
struct SheetRemarks {
  /// The most remarks of one kind that are printed; the others are counted.
  private static let most = 10

  private var told: [ImportRemark] = []
  private(set) var count = 0

  /// Takes a remark.
  mutating func add(_ remark: @autoclosure () -> ImportRemark) {
    count += 1
    if told.count < Self.most { told.append(remark()) }
  }

  /// The remarks that are printed.
  var all: [ImportRemark] {
    guard let last = told.last, count > told.count else { return told }
    let more = count - told.count
    return told + [
      ImportRemark(
        LocalisedText(
          id: "masih ada \(more) hal yang sama sesudahnya",
          en: "the same holds \(more) more times behind it"
        ),
        at: last.place,
        isDoubtful: last.isDoubtful
      )
    ]
  }
}
