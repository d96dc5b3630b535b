// What was understood of a table as text.
extension ImportRemark {
  static func delimiter(_ delimiter: TextDelimiter) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "kolomnya dipisahkan dengan \(delimiter.name.id)",
        en: "its columns are separated by \(delimiter.name.en)"
      ),
      isDoubtful: false
    )
  }

  static func encoding(_ encoding: TextEncoding) -> ImportRemark {
    let name = encoding.name
    return ImportRemark(
      encoding == .windows1252
        ? LocalisedText(
          id: "hurufnya dibaca sebagai \(name), karena bukan UTF-8",
          en: "its characters are read as \(name), since they are not UTF-8"
        )
        : LocalisedText(id: "hurufnya tersimpan sebagai \(name)", en: "its characters are \(name)"),
      isDoubtful: false
    )
  }

  static func decimalComma(_ word: String, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "koma pada angka dibaca sebagai koma desimal, mulai dari '\(word.excerpt)'",
        en: "commas in numbers are read as decimal commas, the first in '\(word.excerpt)'"
      ),
      at: place,
      isDoubtful: false
    )
  }
}
