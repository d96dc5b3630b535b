import GapModel
import Testing

@Suite struct `Decimal numbers` {
  @Test(
    arguments: [
      (0, "0.00"), (-0.0, "0.00"), (4.65, "4.65"), (10, "10.00"), (-1.3, "-1.30"), (0.005, "0.01"),
      (-0.004, "0.00"), (-0.006, "-0.01"), (99.995, "100.00"), (1234567.891, "1234567.89"),
      // Exact halves, which doubles can hold, are rounded away from zero.
      (0.125, "0.13"), (-0.125, "-0.13"), (2.375, "2.38"), (0.625, "0.63"),
      // 1.005 is stored as 1.00499999999999989…, 2.675 as 2.67499999999999982…, 0.145 as
      // 0.14499999999999999…, 1.115 as 1.1149999999999999911…
      (1.005, "1.00"), (2.675, "2.67"), (0.145, "0.14"), (1.115, "1.11"),
      // 8.345 is stored as 8.3450000000000006394…, 0.285 as 0.284999999999999975575….
      (8.345, "8.35"), (0.285, "0.28"), (1.0 / 3, "0.33"), (2.0 / 3, "0.67"), (0.1 + 0.2, "0.30"),
    ] as [(Double, String)]
  )
  func `Two places are those of the number as it is stored`(number: Double, text: String) {
    #expect(DecimalText.twoPlaces(number) == text)
  }

  @Test func `The separator is the language's`() {
    #expect(DecimalText.twoPlaces(-4.5, separator: ",") == "-4,50")
    #expect(DecimalText.shortest(4.5, separator: ",") == "4,5")
    #expect(DecimalText.shortest(60, separator: ",") == "60")
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (60, "60"), (-3, "-3"), (4.2, "4.2"), (0.1, "0.1"), (2.03, "2.03"),
      (1e15, "1000000000000000"), (0.1 + 0.2, "0.30000000000000004"),
    ] as [(Double, String)]
  )
  func `The shortest form reads back as the same number`(number: Double, text: String) {
    #expect(DecimalText.shortest(number) == text)
    #expect(Double(text) == number)
  }
}
