/// Looks at what recommendations require: none may wait for itself, or for one that will not be done.
struct RequirementCheck {
  private let drafts: [RecommendationDraft]
  private let tell: (Diagnostic) -> Void

  init(of drafts: [RecommendationDraft], tell: @escaping (Diagnostic) -> Void) {
    self.drafts = drafts
    self.tell = tell
  }

  /// Tells what is wrong.
  func run() {
    var indices: [String: Int] = [:]
    for (index, draft) in drafts.enumerated() where indices[draft.id.text] == nil {
      indices[draft.id.text] = index
    }
    for draft in drafts where draft.status != .dropped {
      for word in draft.requires {
        guard let index = indices[word.text], drafts[index].status == .dropped else { continue }
        tell(.requiresDropped(word.text, at: word.range))
      }
    }
    tellCircles(indices)
  }

  /// Takes away, again and again, what requires nothing that is left; what stays waits in a circle, or for
  /// one.
  private func tellCircles(_ indices: [String: Int]) {
    let requirements = drafts.map { draft in
      draft.requires.compactMap { indices[$0.text] }.uniqued
    }
    var dependants = [[Int]](repeating: [], count: drafts.count)
    var open = requirements.map { $0.count }
    for (index, required) in requirements.enumerated() {
      for other in required { dependants[other].append(index) }
    }
    var free = open.indices.filter { open[$0] == 0 }
    var freed = free.count
    while let index = free.popLast() {
      for other in dependants[index] {
        open[other] -= 1
        if open[other] == 0 {
          free.append(other)
          freed += 1
        }
      }
    }
    guard freed < drafts.count else { return }
    let left = open.indices.filter { open[$0] > 0 }
    let names = circle(from: left[0], requirements, open)
    let first = drafts[names[0]]
    let word = first.requires.first { indices[$0.text].map(names.contains) ?? false }
    tell(
      .requiresCircle(names.map { drafts[$0].id.text }, at: word?.range ?? first.id.range)
    )
  }

  /// The recommendations of one circle, beginning with the first of the file.
  private func circle(from start: Int, _ requirements: [[Int]], _ open: [Int]) -> [Int] {
    var seen: [Int: Int] = [:]
    var path: [Int] = []
    var index = start
    while seen[index] == nil {
      seen[index] = path.count
      path.append(index)
      guard let next = requirements[index].first(where: { open[$0] > 0 }) else { break }
      index = next
    }
    let circle = path[(seen[index] ?? 0)...]
    let first = circle.min().flatMap(circle.firstIndex(of:)) ?? circle.startIndex
    return Array(circle[first...] + circle[..<first])
  }
}
