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
  /// Otherwise glibc raises its mmap threshold after the first large free and keeps the memory. A set
  /// threshold alone would trim the heap after each case, so that the next one has to ask for it again.
  static func setLimits() {
    _ = mallopt(M_MMAP_THRESHOLD, largest)
    _ = mallopt(M_TRIM_THRESHOLD, spare)
  }
}
