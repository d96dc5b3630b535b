/// Names of offices as tables have room for them.
enum ShortNames {
  /// The organisations of some cases, without the region where all are of one and name it at their end.
  ///
  /// "Dinas Sosial Kabupaten Contoh" of Kabupaten Contoh is "Dinas Sosial" among offices of that regency.
  static func of(_ cases: [Case]) -> [String] {
    let names = cases.map { $0.organisation }
    guard cases.count > 1, let region = cases.first?.region,
      cases.allSatisfy({ $0.region == region })
    else { return names }
    let short = names.map { name in
      name.hasSuffix(" " + region) ? String(name.dropLast(region.count + 1)) : name
    }
    return Set(short).count == Set(names).count ? short : names
  }
}
