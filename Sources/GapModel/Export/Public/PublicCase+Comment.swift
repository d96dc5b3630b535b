// What the copy says of itself.
extension PublicCase {
  /// The comment at its head, in the language of the case.
  var headComment: [String] {
    let quotes = choices.keepsQuotes
    let citation = choices.keepsCitation
    let indices = choices.keepsIndices
    var out =
      content.language == .id
      ? [
        "catatan", "penunjuk tempat (halaman, waktu)", "asal impor", "komentar berkas",
        "judul aslinya",
        "biaya", "hari dari tanggal (bulannya tetap)", "tautan dan alamat surel",
      ]
      : [
        "notes", "locators (pages, times)", "origins of imports", "comments of the file",
        "its own title",
        "costs", "the day of dates (the month stays)", "links and e-mail addresses",
      ]
    if !quotes { out.append(content.language == .id ? "kutipan" : "quotes") }
    if !citation { out.append(content.language == .id ? "sitasi" : "the citation") }
    if !indices { out.append(content.language == .id ? "nilai indeks" : "values of indices") }
    let list = out.joined(separator: ", ")
    return content.language == .id ? indonesian(list) : english(list)
  }

  private func indonesian(_ list: String) -> [String] {
    let texts = choices.keepsQuotes ? "Pernyataan dan kutipan" : "Pernyataan"
    return [
      "Salinan sebuah kasus untuk dibagikan, ditulis dengan gapscore export public.",
      """
      Nama samaran menggantikan perangkat daerah, daerah, sistem, peran, judul dokumen, kelompok, pengode, \
      dan penanggung jawab, kecuali peraturan nasional, kelompok yang bernama umum, dan yang sengaja \
      dibiarkan. Kunci nama-nama itu tidak ikut dibagikan.
      """,
      "Tidak ikut: \(list).",
      """
      \(texts), ketentuan desain, rekomendasi, alasan, dan tag ialah teks bebas yang tetap seperti aslinya: \
      selain nama-nama tadi tidak ada yang disamarkan di dalamnya. Siapa yang mengenal kantornya atau \
      menemukan laporan penelitiannya mungkin masih mengenali orang dan tempatnya; jangan mencoba menelusurinya.
      """,
      "Semua gap, tingkat, total, dan urutan rekomendasi sama persis dengan kasus aslinya.",
      """
      Cara merujuk: sebut id kasus ini, siapa yang menerbitkan salinannya dan kapan, dan SHA-256 berkas ini \
      (sha256sum BERKAS).
      """,
    ]
  }

  private func english(_ list: String) -> [String] {
    let texts = choices.keepsQuotes ? "Statements and quotes" : "Statements"
    return [
      "A copy of a case to hand to others, written by gapscore export public.",
      """
      Pseudonyms stand for the office, the region, the system, roles, titles of documents, groups, coders \
      and owners, but for national regulations, groups under a common word and what was kept on purpose. \
      The key to them is not handed out.
      """,
      "Left out: \(list).",
      """
      \(texts), expectations, recommendations, reasons and tags are free text and stand as they were \
      written: nothing in them but those names was made anonymous. Whoever knows the office, or finds the \
      study's report, may still recognise people and places; please do not try to.
      """,
      "All gaps, ratings, totals and the order of recommendations are exactly those of the original.",
      """
      To cite it, give the id of this case, who published the copy and when, and the SHA-256 of this file \
      (sha256sum FILE).
      """,
    ]
  }
}

extension CommentText {
  /// Paragraphs of a comment, with an empty line of comment between them.
  static func paragraphs(_ texts: [String]) -> String {
    texts.map { lines($0, indentation: 0).joined(separator: "\n") }.joined(separator: "\n#\n")
  }
}
