/// The text of one case: an office, its sources, design, findings and recommendations.
struct CaseText {
  var text: Text
  var draws: Draws
  let office: Office
  let size: CaseSize
  /// How many recommendations it has.
  let recommendations: Int
  /// The sources that are people or places, and those that are documents.
  var voices: [String] = []
  var documents: [String] = []
  var expectations: [DesignedExpectation] = []
  /// How far each dimension lies from its design, as the number of a step.
  private(set) var distances: [Int] = []

  init(number: Int, seed: UInt64, size: CaseSize, recommendations: Int) {
    draws = Draws(seed: seed, number: number)
    office = Office(number: number)
    self.size = size
    self.recommendations = recommendations
    text = Text(capacity: size.capacity)
    // Offices differ as a whole, and then from dimension to dimension.
    let overall = draws.number(in: 0...2)
    for _ in Subject.all { distances.append(max(0, overall + draws.number(in: -1...1))) }
    addHead()
    addSources()
    addDesign()
    let ending = ending()
    addFindings(besides: ending.bytes.count)
    text += ending
  }
}
