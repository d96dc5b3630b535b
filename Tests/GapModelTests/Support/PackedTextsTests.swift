import Testing

@testable import GapModel

struct PackedTextsTests {
  @Test func textsComeBackAsTheyWereAdded() {
    let texts = ["", "fit", "pelaku–usaha", "", "é"]
    var packed = PackedTexts<UInt32>()
    for text in texts { packed.append(text) }
    #expect(packed.count == texts.count)
    #expect(texts.indices.map { packed[$0] } == texts)
  }

  @Test func textIsToldFromItsNeighboursAndItsBeginning() {
    var packed = PackedTexts<Int>()
    packed.append("fit")
    packed.append("fitting")
    #expect(packed.reads("fit", at: 0))
    #expect(packed.reads("fitting", at: 1))
    #expect(!packed.reads("fit", at: 1))
    #expect(!packed.reads("fitfitting", at: 0))
  }
}
