import FoundationEssentials
import GapModel
import Testing

@Suite struct `A trend as JSON` {
  // Every member is named, in its order; the second round has no total, for its last dimension is
  // not assessed. 1 + 1 + 3 + 3 + 5 + 5 + 7 = 25. Bands of five: to 2, 4, 6, 8, 10. One source has no
  // interval, so that nothing is said of noise.
  @Test func `It has the fields of the format, and no others`() throws {
    let trend = try Trend.of(
      .full(2025, [1, 1, 3, 3, 5, 5, 7]),
      .full(2026, [1, 9, 2.5, 3, 5, 5])
    )
    func entry(_ id: String, _ gaps: String, _ ratings: String, _ rest: String) -> String {
      #"{"id":"\#(id)","gaps":[\#(gaps)],"ratings":[\#(ratings)],\#(rest),"beyondNoise":null}"#
    }
    func change(_ value: String, _ direction: String) -> String {
      #""change":\#(value),"direction":"\#(direction)""#
    }
    let small = #""small","small""#
    let between = #""small-medium","small-medium""#
    let medium = #""medium","medium""#
    let same = change("0.0", "unchanged")
    let entries = [
      entry("information", "1.0,1.0", small, same),
      entry("technology", "1.0,9.0", #""small","large""#, change("8.0", "worsened")),
      entry("processes", "3.0,2.5", between, change("-0.5", "improved")),
      entry("objectives", "3.0,3.0", between, same),
      entry("staffing", "5.0,5.0", medium, same),
      entry("management", "5.0,5.0", medium, same),
      entry(
        "other-resources",
        "7.0,null",
        #""medium-large",null"#,
        change("null", "not-comparable")
      ),
    ]
    let expected =
      #"{"gapscore":1,"organisation":"Organisation","system":"System","periods":["#
      + #"{"from":"2025-01","to":"2025-06","case":"round-2025"},"#
      + #"{"from":"2026-01","to":"2026-06","case":"round-2026"}],"dimensions":["#
      + entries.joined(separator: ",")
      + #"],"total":{"gaps":[25.0,null],\#(change("null", "not-comparable"))}}"#
    #expect(trend.json.filter { !$0.isWhitespace } == expected)
  }

  // Three speak at both times: 6, 7 and 8, then 2, 3 and 4, or 6, 7 and 8 again.
  @Test(arguments: [(2.0, "true"), (6, "false")])
  func `Whether a change is beyond noise is said`(_ last: Double, _ word: String) throws {
    let json = try Trend.of(.of(2025, 6, 7, 8), .of(2026, last, last + 1, last + 2)).json
    #expect(json.contains(#""beyondNoise": \#(word)"#))
    #expect(json.split(separator: #""beyondNoise": null"#).count == 7)
  }

  @Test func `Names are escaped`() throws {
    var rounds: [RoundFile] = [.of(2025, 4), .of(2026, 2)]
    for index in rounds.indices { rounds[index].office = #"Office \"A\" <b>"# }
    let json = try Trend(of: rounds.map { try $0.scored() }).json
    struct Document: Decodable { let organisation: String }
    let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    #expect(document.organisation == #"Office "A" <b>"#)
  }
}
