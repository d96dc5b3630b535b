// Words of a file that a case cannot have, told with what was most likely meant.
extension ImportFault {
  /// A word that is none of those to choose from, which are named as people read them.
  static func unknownWord(
    _ what: LocalisedText,
    _ word: String,
    among known: [String],
    labels: [LocalisedText] = [],
    nearest: String? = nil,
    at place: ImportPlace?
  ) -> ImportFault {
    let guess = Guess(of: word, among: known, labels: labels.flatMap { $0.all })
    let ending = nearest.map { LocalisedText.didYouMean($0) } ?? guess.ending
    var help = guess.help
    if help == nil, nearest == nil, !known.isEmpty {
      let list = { (language: Language) in
        LocalisedText.writeOne(of: labels.isEmpty ? known : labels.map { $0[language] })[language]
      }
      help = LocalisedText(id: list(.id), en: list(.en))
    }
    return ImportFault(
      LocalisedText(
        id: "\(what.id) '\(word.excerpt)' tidak dikenal",
        en: "\(what.en) '\(word.excerpt)' is not known"
      ) + ending,
      help: help,
      at: place
    )
  }

  /// A cell in which a number was expected.
  static func noGap(_ word: String, at place: ImportPlace?) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "gap '\(word.excerpt)' bukan angka dari 0 sampai 10",
        en: "the gap '\(word.excerpt)' is no number from 0 to 10"
      ),
      at: place
    )
  }

  /// A row that is judged in more than one way.
  static func judgedTwice(_ ways: [LocalisedText], at place: ImportPlace?) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "baris ini dinilai dengan dua cara: "
          + ways.map { $0.id.withCapital }.joined(separator: ", "),
        en: "this row is judged in two ways: "
          + ways.map { $0.en.withCapital }.joined(separator: ", ")
      ),
      help: LocalisedText(id: "sisakan satu", en: "keep one"),
      at: place
    )
  }

  /// A row whose steps say that the design is met, and yet how far it is not.
  static func metBesideSteps(_ step: LocalisedText, at place: ImportPlace?) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "'\(step.id)' berarti desain terpenuhi, tetapi kriteria lain juga diisi",
        en: "'\(step.en)' says that the design is met, and yet other criteria are filled in"
      ),
      help: LocalisedText(
        id: "kosongkan kriteria lain, atau pilih langkah lain",
        en: "leave the others empty, or choose another step"
      ),
      at: place
    )
  }
}
