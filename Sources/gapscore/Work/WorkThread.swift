import Glibc

/// A thread that does one piece of work and ends.
///
/// Dispatch would try again and again where the system starts no more threads: by a limit on processes, or
/// for lack of memory. Here that is reported, so that the work is done without it.
struct WorkThread {
  private let thread: pthread_t

  /// What a thread takes with it.
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; `nil` where the system starts none.
  init?(_ run: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let work = unsafe Unmanaged.passRetained(Work(run))
    let status = unsafe pthread_create(
      &thread,
      nil,
      { work in
        guard let work = unsafe work else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
        return nil
      },
      work.toOpaque()
    )
    guard status == 0 else {
      unsafe work.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the work is done.
  func join() { pthread_join(thread, nil) }
}
