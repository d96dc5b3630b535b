import CMalloc

/// The program's memory.
enum Memory {
  /// What is larger than this goes back to the system as soon as it is no longer needed.
  private static let largest: Int32 = 256 << 10

  /// Lets lists that were outgrown go back to the system at once.
  ///
  /// Else the C library takes the first large one that is freed as a sign to keep all of its size.
  static func returnEarly() { _ = mallopt(M_MMAP_THRESHOLD, largest) }
}
