/// What a writer may have meant by a word that is not known.
package enum NearMiss {
  /// The longest word that is looked at; a longer one is no slip of the finger.
  private static let longest = 40

  /// Returns the known word nearest to the one written, if it is near enough to be meant.
  ///
  /// Near enough is one slip in three or four letters, two in up to eight, three beyond; of equally
  /// near words the first in the list is taken. Upper and lower case are not told apart.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let near = near(to: word, among: known)
    return near.min { $0.distance < $1.distance }.map { known[$0.index] }
  }

  /// Returns the indices of all known words that are near enough to be meant, with their distances.
  static func near(
    to word: String,
    among known: [String]
  ) -> [(index: Int, distance: Int)] {
    let written = Array(word.lowercased())
    guard (3...longest).contains(written.count) else { return [] }
    let most = written.count <= 4 ? 1 : written.count <= 8 ? 2 : 3
    return known.indices.compactMap { index in
      let letters = Array(known[index].lowercased())
      guard abs(letters.count - written.count) <= most else { return nil }
      let distance = EditDistance.between(written, letters)
      return distance <= most && distance < written.count ? (index, distance) : nil
    }
  }
}
