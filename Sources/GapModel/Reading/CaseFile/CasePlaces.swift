/// Where the parts of a case stand in its file, for checks of what is well formed.
struct CasePlaces {
  var head: TextRange
  var sources = NameTable<Source>(kind: "source")
  var expectations = NameTable<Expectation>(kind: "expectation")
  var findings = NameTable<Finding>(kind: "finding")
  var recommendations = NameTable<Recommendation>(kind: "recommendation")
  var coders = NameTable<Coder>(kind: "coder")
  var judgements: [Dimension.ID: TextRange] = [:]

  init(head: TextRange) { self.head = head }
}
