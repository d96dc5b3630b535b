/// What a row is held against, from the columns that may say it.
enum SheetTarget {
  /// Joins what the columns say: a target or an expectation alone, else dimension and indicator.
  ///
  /// - Parameters:
  ///   - texts: What a field's cell holds, by the map's words; empty where nothing does.
  ///   - instrument: What knows the dimensions.
  /// - Returns: The target; `nil` where no cell says one.
  static func target(_ texts: (SheetField) -> String, of instrument: Instrument) -> String? {
    for field in [SheetField.target, .expectation] where !texts(field).isEmpty {
      return texts(field)
    }
    let (dimension, indicator) = (texts(.dimension), texts(.indicator))
    guard !indicator.isEmpty else { return dimension.isEmpty ? nil : dimension }
    return dimension.isEmpty || names(indicator, dimensionOf: instrument)
      ? indicator : "\(dimension)/\(indicator)"
  }

  /// Whether an indicator is written with its dimension.
  private static func names(_ indicator: String, dimensionOf instrument: Instrument) -> Bool {
    let parts = indicator.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return false }
    return instrument.dimensions.named(String(parts[0]).trimmedText) != nil
  }
}
