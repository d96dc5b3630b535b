/// What a change touches in a text, by whatever path it is led to.
struct EditSpot: Hashable {
  private let document: Int
  /// The places on the way, each among the entries around it.
  private var indices: [Int] = []
  /// The key that comes anew into the mapping there; `nil` where something stands there already.
  private var newKey: String?
  /// Whether more than this one key comes anew.
  private(set) var isDeep = false
  /// The mapping that gets the key.
  private(set) var homeNode: YAMLNode?

  /// The place that a path leads to; `nil` where a change there cannot be made.
  init?(of path: EditPath, in text: CaseText) {
    document = path.document
    guard text.documents.indices.contains(document) else { return nil }
    var node = text.documents[document]
    for (depth, step) in path.steps.enumerated() {
      // What is empty becomes a mapping, and so is changed as a whole.
      if node.isNull { return }
      do throws(EditRefusal) {
        let index = try node.place(of: step)
        guard let part = node.entries.map({ $0[index].value }) ?? node.items.map({ $0[index] })
        else { return nil }
        indices.append(index)
        node = part
      } catch {
        guard error == .noSuchPlace, case .key(let key) = step, node.entries != nil else {
          return nil
        }
        newKey = key
        isDeep = depth + 1 < path.steps.count
        homeNode = node
        return
      }
    }
  }

  private init(document: Int, indices: [Int]) {
    self.document = document
    self.indices = indices
  }

  /// The mapping that gets a key; `nil` where none does.
  var home: EditSpot? {
    newKey == nil ? nil : EditSpot(document: document, indices: indices)
  }

  /// All that it lies in.
  var around: [EditSpot] {
    let most = newKey == nil ? indices.count : indices.count + 1
    return (0..<most).map { EditSpot(document: document, indices: Array(indices.prefix($0))) }
  }

  static func == (left: EditSpot, right: EditSpot) -> Bool {
    left.document == right.document && left.indices == right.indices
      && left.newKey == right.newKey
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(indices)
    hasher.combine(newKey)
  }
}
