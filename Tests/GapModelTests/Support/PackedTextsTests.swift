import GapModel
import Testing

@Suite struct `Texts in one piece of memory` {
  @Test func `Each comes back as it was added`() {
    let texts = ["", "fit", "pelaku–usaha", "", "é"]
    var packed = PackedTexts<UInt32>()
    for text in texts { packed.append(text) }
    #expect(packed.count == texts.count)
    #expect(texts.indices.map { packed[$0] } == texts)
  }

  @Test func `A text is told from its neighbours and from its own beginning`() {
    var packed = PackedTexts<Int>()
    packed.append("fit")
    packed.append("fitting")
    #expect(packed.reads("fit", at: 0))
    #expect(packed.reads("fitting", at: 1))
    #expect(!packed.reads("fit", at: 1))
    #expect(!packed.reads("fitfitting", at: 0))
  }
}
