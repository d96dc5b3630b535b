import CLinux

/// The program's memory.
enum Memory {
  /// What is larger than this goes back to the system as soon as it is no longer needed.
  private static let largest: Int32 = 256 << 10
  /// How much of what is freed at the end of the heap stays for the next case.
  private static let spare: Int32 = 1 << 20

  /// Lets lists that were outgrown go back to the system at once, and keeps a little of the rest for the
  /// next case.
  ///
  /// Else the C library takes the first large list that is freed as a sign to keep all of its size;
  /// and once told of a limit, it gives back the end of the heap after each case and asks for it again.
  static func setLimits() {
    _ = mallopt(M_MMAP_THRESHOLD, largest)
    _ = mallopt(M_TRIM_THRESHOLD, spare)
  }
}
