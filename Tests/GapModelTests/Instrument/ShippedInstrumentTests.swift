import GapModel
import Testing

@Suite struct `The shipped instruments` {
  @Test func `They are these`() {
    let frameworks = ["edwards-iii", "gerston-wibowo", "jones", "smart-governance"]
    #expect(ShippedInstrument.ids.map(\.text) == (Shipped.ids + frameworks).sorted())
  }

  @Test(arguments: Shipped.ids)
  func `Each reads without a diagnostic`(_ id: String) throws {
    let text = try #require(ShippedInstrument.text(of: id))
    let result = try InstrumentReader().read(Input(name: "\(id).yaml", text: text))
    #expect(result.diagnostics.all.isEmpty)
    #expect(result.instrument?.id.text == id)
    #expect(result.instrument?.head.version == 2)
  }

  @Test(arguments: Shipped.ids)
  func `Its worked examples hold`(_ id: String) throws {
    let instrument = try Shipped.instrument(id)
    #expect(instrument.examples.count >= 7)
    for example in instrument.examples {
      #expect(abs(example.distance.gap.value - example.gap.value) < 1e-9)
      #expect(instrument.rating(of: example.gap).band.rating == example.rating)
    }
  }

  @Test(arguments: Shipped.ids)
  func `Its dimensions are Heeks' seven, by his letters`(_ id: String) throws {
    let dimensions = try Shipped.instrument(id).dimensions
    #expect(dimensions.map(\.id) == allDimensions)
    #expect(dimensions.map(\.code).joined() == "ITPOSMO")
    #expect(dimensions.allSatisfy { $0.isCounted })
    #expect(
      dimensions.map(\.label.en) == [
        "Information", "Technology", "Processes", "Objectives & values", "Staffing & skills",
        "Management systems & structures", "Other resources",
      ]
    )
    #expect(
      dimensions.map(\.label.id) == [
        "Informasi", "Teknologi", "Proses", "Tujuan & nilai", "Sumber daya manusia",
        "Sistem manajemen & struktur", "Sumber daya lain (anggaran, perangkat, waktu)",
      ]
    )
  }

  @Test(arguments: allDimensions)
  func `Each dimension can be asked, watched, read and acted on`(_ id: Dimension.ID) throws {
    let dimension = try #require(try Shipped.three.dimension(id))
    #expect(dimension.guide.questions.count >= 5)
    #expect(dimension.guide.observations.count >= 3)
    #expect(dimension.guide.documents.count >= 3)
    #expect(dimension.actions.count >= 4)
    #expect(dimension.actions.contains { $0.direction == .design })
    #expect(dimension.actions.contains { $0.direction == .reality })
    #expect(Set(dimension.actions.map(\.id)).count == dimension.actions.count)
  }

  @Test func `Heeks' own instrument has no criteria and takes the mean`() throws {
    let heeks = try Shipped.instrument("heeks-2003")
    #expect(heeks.criteria.isEmpty)
    #expect(heeks.aggregation == .mean)
    #expect(heeks.anchors.map(\.gap.value) == [0, 5, 10])
  }
}
