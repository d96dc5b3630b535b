import GapModel
import Testing

@Suite struct `What cannot be compared` {
  @Test func `Nothing, or one case alone`() throws {
    #expect(throws: Comparison.Failure.tooFew(files: [])) { try Comparison.of([]) }
    #expect(throws: Comparison.Failure.tooFew(files: ["a.yaml"])) {
      try Comparison.of([.of("a")])
    }
  }

  @Test func `The same case twice, in whatever files`() throws {
    let failure = Comparison.Failure.sameCase(id: "a", files: ["a.yaml", "copy.yaml"])
    #expect(throws: failure) {
      try Comparison.of([.of("a", file: "copy.yaml"), .of("b"), .of("a")])
    }
  }

  @Test func `One office and system at two times`() throws {
    let failure = Comparison.Failure.samePlace(
      organisation: "Dinas",
      system: "System",
      files: ["a.yaml", "c.yaml"]
    )
    #expect(throws: failure) {
      try Comparison.of([
        .of("c", organisation: "Dinas"), .of("b"), .of("a", organisation: "Dinas"),
      ])
    }
  }

  @Test func `Two systems of one office may stand side by side`() throws {
    let cases: [ComparedCase] = [
      .of("a", organisation: "Dinas", system: "One"),
      .of("b", organisation: "Dinas", system: "Two"),
    ]
    #expect(try Comparison.of(cases).cases.count == 2)
  }

  /// An instrument in words, with the beginning of its hash.
  private static func method(_ version: Int, of instrument: Instrument.ID = "heeks-itposmo")
    -> String
  {
    let hash = ComparedCase.hash(of: instrument, version: version)
    return "\(instrument) v\(version) (SHA-256 \(hash.prefix(12))…)"
  }

  @Test func `Cases of two versions of an instrument`() throws {
    let failure = Comparison.Failure.differentInstruments([
      "\(Self.method(1)): b.yaml", "\(Self.method(2)): a.yaml, c.yaml",
    ])
    #expect(throws: failure) { try Comparison.of([.of("c"), .of("b", version: 1), .of("a")]) }
  }

  @Test func `Cases of two instruments`() throws {
    let failure = Comparison.Failure.differentInstruments([
      "\(Self.method(2)): a.yaml", "\(Self.method(2, of: "jones")): b.yaml",
    ])
    #expect(throws: failure) { try Comparison.of([.of("a"), .of("b", instrument: "jones")]) }
  }

  @Test func `Cases of an earlier version than the comparison's`() throws {
    // They were rated by another method, so they have to be scored again.
    let failure = Comparison.Failure.differentInstruments([
      "\(Self.method(1)): a.yaml, b.yaml"
    ])
    #expect(throws: failure) {
      try Comparison.of([.of("a", version: 1), .of("b", version: 1)])
    }
  }

  @Test func `Cases of another instrument than the comparison's`() throws {
    let cases: [ComparedCase] = [.of("a", instrument: "jones"), .of("b", instrument: "jones")]
    let isRefused = (try? Comparison.of(cases)) == nil
    #expect(isRefused)
  }
}
