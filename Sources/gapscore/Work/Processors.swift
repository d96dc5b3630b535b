import FoundationEssentials
import Synchronization

/// Does work on several processors at once.
enum Processors {
  /// How many there are for this program.
  static var count: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// The most threads that may be asked for: no machine reads files quicker with more.
  static let mostThreads = 1024

  /// Returns what becomes of each item, in the order of the items.
  ///
  /// Items are dealt out one by one, so a large one keeps no other waiting. One thread is this one; where the
  /// system starts no more of the others, those that run do all the work.
  ///
  /// - Parameters:
  ///   - items: What there is to do.
  ///   - threads: How many items are worked on at once, at most.
  ///   - makeTool: Makes what a thread needs for all its items.
  ///   - work: Does one.
  /// - Returns: What became of each.
  static func map<Item: Sendable, Tool, Result: Sendable>(
    _ items: ArraySlice<Item>,
    threads: Int,
    makeTool: @Sendable () -> Tool,
    _ work: @Sendable (Item, Tool) -> Result
  ) -> [Result] {
    guard threads > 1, items.count > 1 else {
      let tool = makeTool()
      return items.map { work($0, tool) }
    }
    let hand = DealtItems<Result>(items.indices)
    // All threads have ended before this returns, so nothing escapes.
    withoutActuallyEscaping(makeTool) { makeTool in
      withoutActuallyEscaping(work) { work in
        onThreads(min(threads, items.count, mostThreads)) {
          let tool = makeTool()
          while let index = hand.next() { hand.put(work(items[index], tool), at: index) }
        }
      }
    }
    return hand.results
  }

  /// Does the same on so many threads, or on as many as there can be, and waits for all.
  private static func onThreads(_ count: Int, _ run: @escaping @Sendable () -> Void) {
    // Another thread finds no run by itself.
    let current = Run.current
    let runThere: @Sendable () -> Void = { Run.$current.withValue(current, operation: run) }
    var others: [WorkThread] = []
    while others.count < count - 1, let other = WorkThread(runThere) { others.append(other) }
    run()
    for other in others { other.join() }
  }
}

/// Items that several threads take one by one, and what became of them.
private final class DealtItems<Result: Sendable>: Sendable {
  private let indices: Range<Int>
  private let taken: Atomic<Int>
  private let made: Mutex<[Result?]>

  init(_ indices: Range<Int>) {
    self.indices = indices
    taken = Atomic(indices.lowerBound)
    made = Mutex([Result?](repeating: nil, count: indices.count))
  }

  /// The index of an item that no thread has taken yet; `nil` when there is none.
  func next() -> Int? {
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < indices.upperBound ? index : nil
  }

  /// Keeps what became of the item at an index.
  func put(_ result: Result, at index: Int) {
    made.withLock { $0[index - indices.lowerBound] = result }
  }

  /// What became of all items, in their order.
  var results: [Result] { made.withLock { $0.compactMap { $0 } } }
}
