// What the case is about, and whom and what it rests on.
extension CaseText {
  mutating func addHead() {
    text += "# Synthetic: a made-up office to measure with; no real one is meant.\n"
    text += "gapscore: 1\n\ncase:\n"
    addEntry("id", office.id)
    addEntry("title", "Penerapan \(office.system) – \(office.aim) di \(office.region)")
    addEntry("organisation", office.organisation)
    addEntry("region", office.region)
    addEntry("system", office.system)
    addEntry("language", "id")
    text += "  period:\n    from: 2026-01\n    to: 2026-06\n"
    addEntry("instrument", "heeks-itposmo")
    text += "  coders:\n"
    text += "    - id: A\n      name: pengode pertama\n    - id: B\n      name: pengode kedua\n"
    text += "\nindices:\n"
    for year in 2024...2025 {
      text += "  - scheme: spbe-2020\n    year: \(year)\n    value: \(draws.number(in: 2...3))."
      text += "\(draws.number(in: 11...99))\n"
    }
  }

  private mutating func addEntry(_ key: String, _ value: String) {
    text += "  \(key): \(value)\n"
  }

  mutating func addSources() {
    text += "\nsources:\n"
    let count = draws.number(in: 10...30)
    for index in 0..<count {
      // Of eight sources three are documents and one is an observation.
      switch index % 8 {
      case 3, 6, 7:
        let role = Phrases.documents[documents.count % Phrases.documents.count]
        let id = "D\(documents.count + 1)"
        addSource(id, technique: "document", role: role, group: "records")
        documents.append(id)
      case 5:
        let role = draws.one(of: Phrases.observations)
        let id = "B\(voices.count + 1)"
        addSource(id, technique: "observation", role: role, group: "researcher")
        voices.append(id)
      default:
        let (role, group) = Phrases.informants[index % Phrases.informants.count]
        let id = "W\(voices.count + 1)"
        addSource(id, technique: "interview", role: role, group: group)
        if draws.happens(percent: 15) { text += "    key: true\n" }
        voices.append(id)
      }
    }
  }

  private mutating func addSource(_ id: String, technique: String, role: String, group: String) {
    text += "  - id: \(id)\n    technique: \(technique)\n    role: \(role)\n    group: \(group)\n"
    text += "    date: 2026-0\(draws.number(in: 1...6))-\(draws.number(in: 10...28))\n"
  }
}
