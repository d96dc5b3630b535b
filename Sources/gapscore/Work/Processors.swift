import Dispatch
import FoundationEssentials
import Synchronization

/// Does work on several processors at once.
enum Processors {
  /// How many there are for this program.
  static var count: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Returns what becomes of each item, in the order of the items.
  ///
  /// Items are dealt out one by one, so a large one keeps no other waiting. One thread is this one.
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
    let next = Atomic(items.startIndex)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
      let tool = makeTool()
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < items.endIndex else { break }
        let result = work(items[place], tool)
        results.withLock { $0[place - items.startIndex] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
