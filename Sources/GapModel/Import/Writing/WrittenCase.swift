/// What a case's text says as it stands, whether it is finished or not.
struct WrittenCase {
  let head: YAMLNode?
  private(set) var sources: [Source] = []
  private(set) var coders: [Coder] = []
  /// The names of its expectations.
  private(set) var expectations: [String] = []
  private(set) var findings: [Finding] = []

  struct Source {
    let id: String
    let title: String?
    let role: String?
    /// Its technique, role, title, group and date.
    let facts: [String?]
    /// How many keys it has.
    let keyCount: Int
  }

  struct Coder {
    let id: String
    let name: String?
  }

  /// A finding.
  struct Finding {
    /// Its place in the list.
    let index: Int
    let id: String
    /// Its texts and words by their keys; a key without a value is none.
    let values: [String: String]
    /// Its keys, in their order.
    let keys: [String]
    let sources: [String]
    let codings: [Coding]
    let origin: FindingOrigin
  }

  /// A coder's coding.
  struct Coding {
    let coder: String
    let values: [String: String]
  }

  /// Reads what a text says; there is one case in it.
  init(_ text: CaseText) throws(ImportRefusal) {
    guard text.documents.count == 1, let root = text.documents.first, root.entries != nil else {
      throw ImportRefusal(
        ImportFault(
          LocalisedText(
            id: "\(text.name) tidak memuat tepat satu kasus",
            en: "\(text.name) does not hold exactly one case"
          ),
          help: LocalisedText(
            id: "beri berkas yang memuat satu kasus",
            en: "give a file that holds one case"
          )
        )
      )
    }
    head = root.part("case")
    sources = root.entries(of: "sources").map { node in
      Source(
        id: node.value("id") ?? "",
        title: node.value("title"),
        role: node.value("role"),
        facts: ["technique", "role", "title", "group", "date"].map { node.value($0) },
        keyCount: node.entries?.count ?? 0
      )
    }
    coders = (head?.entries(of: "coders") ?? []).map { node in
      Coder(id: node.value("id") ?? "", name: node.value("name"))
    }
    expectations = root.entries(of: "design").compactMap { $0.value("id") }
    findings = root.entries(of: "findings").enumerated().map { index, node in
      Finding(
        index: index,
        id: node.value("id") ?? "",
        values: node.values,
        keys: node.entries?.compactMap { $0.key.text } ?? [],
        sources: node.words("source") + node.words("sources"),
        codings: node.entries(of: "codings").map { coding in
          Coding(coder: coding.value("coder") ?? "", values: coding.values)
        },
        origin: FindingOrigin(node.part("origin"))
      )
    }
  }

  /// A text of the head.
  func headValue(_ key: String) -> String? { head?.value(key) }
}

extension YAMLNode {
  /// What stands behind a key, unless nothing does.
  func part(_ key: String) -> YAMLNode? {
    let node = entries?.first { $0.key.text == key }?.value
    return node?.isNull == false ? node : nil
  }

  /// The text behind a key.
  func value(_ key: String) -> String? { part(key)?.text }

  /// The entries of the list behind a key.
  fileprivate func entries(of key: String) -> [YAMLNode] { part(key)?.items ?? [] }

  /// The words behind a key, whether in a list or alone.
  fileprivate func words(_ key: String) -> [String] {
    guard let node = part(key) else { return [] }
    return node.items?.compactMap { $0.text } ?? node.text.map { [$0] } ?? []
  }

  /// The texts behind its keys.
  fileprivate var values: [String: String] {
    var values: [String: String] = [:]
    for entry in entries ?? [] where !entry.value.isNull {
      if let key = entry.key.text, let text = entry.value.text { values[key] = text }
    }
    return values
  }
}
