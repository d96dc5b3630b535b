import GapModel
import Testing

@Suite struct `Amounts of rupiah as people write them` {
  @Test(arguments: [
    ("1500000000", 1_500_000_000), ("1.500.000.000", 1_500_000_000),
    ("1,500,000,000", 1_500_000_000), ("Rp1.500.000.000", 1_500_000_000),
    ("Rp 1.500.000.000,00", 1_500_000_000), ("rp. 25.000", 25_000), ("1,5 miliar", 1_500_000_000),
    ("1.5 miliar", 1_500_000_000), ("1,5 Milyar", 1_500_000_000), ("500 juta", 500_000_000),
    ("500jt", 500_000_000), ("1.5e9", 1_500_000_000), ("15e8", 1_500_000_000),
    ("2 triliun", 2_000_000_000_000), ("1.5 billion", 1_500_000_000), ("0,75 juta", 750_000),
    ("750 ribu", 750_000), ("1.500", 1_500), ("0", 0), ("1.250,5 juta", 1_250_500_000),
    ("1000000000000000", 1_000_000_000_000_000),
  ])
  func `They are understood`(_ text: String, _ amount: Int64) {
    #expect(RupiahText.reading(of: text) == .amount(amount))
  }

  @Test(arguments: [
    "", "banyak", "1,5 m", "-5", "1..5", "12.34.567", "1,2,3 juta", "juta", "e9", "1e99", "１０",
    "1.500 500", "NaN", "0x10", "Rp", "1,5 juta juta",
  ])
  func `What is no amount is none`(_ text: String) {
    #expect([.none, .notWhole].contains(RupiahText.reading(of: text)))
  }

  @Test func `A mark before three digits and a word may mean two amounts`() {
    #expect(RupiahText.reading(of: "1.500 juta") == .ambiguous(1_500_000, 1_500_000_000))
    #expect(RupiahText.reading(of: "1,250 miliar") == .ambiguous(1_250_000_000, 1_250_000_000_000))
  }

  @Test func `Parts of a rupiah, and more than any cost may be, are told`() {
    #expect(RupiahText.reading(of: "1,5") == .notWhole)
    #expect(RupiahText.reading(of: "0,0000001 juta") == .notWhole)
    #expect(RupiahText.reading(of: "1000000000000001") == .tooLarge)
    #expect(RupiahText.reading(of: "99999999999999999999999") == .tooLarge)
    #expect(RupiahText.reading(of: "5000 triliun") == .tooLarge)
  }
}
