import GapModel
import Testing

@Suite struct `Instruments recorded at build time` {
  @Test(arguments: ShippedInstrument.ids)
  func `They equal what their text says`(id: Instrument.ID) throws {
    let text = try #require(ShippedInstrument.text(of: id.text))
    let read = try InstrumentReader().read(Input(name: "instrument.yaml", text: text))
    #expect(!read.diagnostics.hasErrors)
    #expect(read.instrument != nil)
    #expect(ShippedInstrument.named(id.text) == read.instrument)
  }
}
