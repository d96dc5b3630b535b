import Glibc
import Synchronization
import SystemPackage

/// Takes files that are not whole away when a signal ends the program.
enum SignalCleanup {
  /// A file that is to go, until it is whole.
  struct Entry {
    fileprivate let slot: Int?
  }

  /// So many files can be taken away; those beyond are left to the next run.
  private static let capacity = 64

  /// The files' paths for the handler, which may use nothing that takes memory or a lock.
  private static nonisolated(unsafe) let paths: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> =
    {
      let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
      unsafe paths.initialize(repeating: nil, count: capacity)
      return unsafe paths
    }()
  private static let free = Mutex<[Int]?>(nil)

  /// Adds a file that is going to be made.
  static func add(_ path: FilePath) -> Entry {
    let slot = free.withLock { free in
      if free == nil {
        free = Array(0..<capacity)
        watch()
      }
      return free?.popLast()
    }
    if let slot { unsafe paths[slot] = path.withPlatformString { unsafe strdup($0) } }
    return Entry(slot: slot)
  }

  /// Takes a file out, since it is whole or gone.
  static func remove(_ entry: Entry) {
    guard let slot = entry.slot else { return }
    // The memory of the path stays: the handler may be reading it.
    unsafe paths[slot] = nil
    free.withLock { $0?.append(slot) }
  }

  /// Has the signals that end a program handled, but those that its caller wants ignored.
  private static func watch() {
    _ = unsafe paths
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var before = sigaction()
      guard unsafe sigaction(number, nil, &before) == 0 else { continue }
      // Zero stands for what the system does by itself; whoever set anything else keeps it.
      guard unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 0 else {
        continue
      }
      signal(number, end)
    }
  }

  /// Takes the files away, and lets the signal do what it does.
  private static let end: @convention(c) (Int32) -> Void = { number in
    for slot in 0..<capacity {
      if let path = unsafe paths[slot] { unsafe unlink(path) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
