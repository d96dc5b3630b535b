/// Where the parts of a case stand in its file, for checks of what is well formed.
struct CasePlaces {
  /// The case's own name, or what stands for it.
  var head = TextRange(at: TextPosition(line: 1, column: 1))
  var sources = NameTable<Source>(kind: .source)
  var expectations = NameTable<Expectation>(kind: .expectation)
  var findings = NameTable<Finding>(kind: .finding)
  var recommendations = NameTable<Recommendation>(kind: .recommendation)
  var coders = NameTable<Coder>(kind: .coder)
  var judgements: [Dimension.ID: TextRange] = [:]
}
