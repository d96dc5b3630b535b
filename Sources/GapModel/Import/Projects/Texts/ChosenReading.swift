/// How the segments of one text are counted, chosen by what the file itself says of them.
///
/// That cuts fall between words shows nothing: wrong counts do that as well. Only a segment's text that is stored
/// beside its place tells counts apart, and that no segment leaves the text.
struct ChosenReading {
  /// A segment: where it is, and the text that may be stored beside it.
  struct Sample {
    var span: Range<Int>
    var words: String?
  }

  /// More segments than these are not compared.
  private static let most = 200

  let reading: OffsetReading
  let text: IndexedText
  /// How many segments have the text that is stored beside them.
  let agreeing: Int
  /// How many segments were compared with a text stored beside them.
  let compared: Int
  /// Whether another way of counting, against which nothing speaks, would cut other texts.
  let isOpen: Bool

  /// Whether a person should hear of it: it is not the usual one, or most stored texts disagree.
  var isNotable: Bool { reading != OffsetReading() || agreeing * 2 < compared }

  /// Chooses.
  ///
  /// - Parameters:
  ///   - samples: The segments.
  ///   - text: The text that they are in.
  ///   - usual: How line ends are counted when nothing speaks against it.
  init(_ samples: [Sample], in text: StoredText, usual: LineBreaks) {
    let step = max(1, samples.count / Self.most)
    let some = stride(from: 0, to: samples.count, by: step).map { samples[$0] }
    let farthest = samples.map { $0.span.upperBound }.max() ?? 0
    let words = some.map { $0.words.map(ComparedWords.init) }
    let trials = text.readings(usual: usual).map { reading in
      Trial(some, words, IndexedText(text, reading), reading, farthest)
    }
    // Of equals the first, which is the likeliest.
    var best = trials[0]
    for trial in trials.dropFirst() where trial.isBetter(than: best) { best = trial }
    reading = best.reading
    self.text = best.text
    agreeing = best.agreeing
    compared = words.count { $0 != nil }
    isOpen =
      best.agreeing == 0
      && trials.contains { $0.isWithin == best.isWithin && $0.cuts != best.cuts }
  }

  /// One way of counting, tried.
  private struct Trial {
    let reading: OffsetReading
    let text: IndexedText
    let cuts: [Range<Int>?]
    let agreeing: Int
    let isWithin: Bool

    init(
      _ samples: [Sample],
      _ words: [ComparedWords?],
      _ text: IndexedText,
      _ reading: OffsetReading,
      _ farthest: Int
    ) {
      self.reading = reading
      self.text = text
      cuts = samples.map { text.bytes(of: $0.span) }
      isWithin = farthest <= text.end
      agreeing = samples.indices.count { index in
        guard let words = words[index], let cut = text.words(of: samples[index].span) else {
          return false
        }
        return words.agree(with: cut)
      }
    }

    func isBetter(than other: Trial) -> Bool {
      agreeing != other.agreeing ? agreeing > other.agreeing : isWithin && !other.isWithin
    }
  }
}
