/// Takes arbitrary bytes as one kind of file, and writes all that can be written of it.
///
/// The name of the program says which kind: each target is a link to the same program. Any trap, and any
/// report of the address sanitizer, is a bug.
@c(LLVMFuzzerTestOneInput)
public func fuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case .cases: FuzzedCases.write(bytes)
  case .instruments: FuzzedInstrument.write(bytes)
  case .brands: FuzzedBrand.write(bytes)
  case .logos: FuzzedBrand.writeLogo(bytes)
  case .scores: FuzzedScores.write(bytes)
  case .tables, .databases, .codebooks: FuzzedImport.write(bytes)
  case .archives: FuzzedImport.writeArchive(bytes)
  case .workbooks: FuzzedImport.writeWorkbook(bytes)
  case .projects: FuzzedImport.writeProject(bytes)
  case .maps: FuzzedImport.writeMap(bytes)
  case .names: FuzzedNames.write(bytes)
  }
  return 0
}

/// The kinds of files that come from others.
private enum FuzzTarget: String, CaseIterable {
  case cases, instruments, brands, logos, scores
  case tables, databases, codebooks, archives, workbooks, projects, maps, names
}

private let target: FuzzTarget = {
  let name = CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("this program is started under one of the names \(names)")
  }
  return target
}()
