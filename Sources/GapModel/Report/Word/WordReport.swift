/// Writes a report as a document of a word processor.
///
/// All that it looks like is in named styles, so that whoever puts it into a thesis or a letter can change it
/// in one place. The same report gives the same bytes.
///
/// - SeeAlso: ECMA-376, part 1, *WordprocessingML*; Microsoft, *[MS-ODRAWXML]*, section 2.3.3, of pictures in
///   SVG.
package enum WordReport {
  /// Returns a report as a document.
  package static func bytes(of report: Report) -> [UInt8] {
    var bytes: [UInt8] = []
    let sink = TextSink { bytes += $0 }
    write(report, to: sink)
    // Nothing that takes the pieces throws.
    try? sink.finish()
    return bytes
  }

  /// Writes a report as a document.
  static func write(_ report: Report, to sink: TextSink) {
    let margins = WordMargins(of: report)
    let pictures = WordPictures(of: report)
    var archive = ZipWriter()
    archive.add(OfficePackage.contentTypesPart, WordParts.contentTypes)
    archive.add(
      OfficePackage.rootRelationsPart,
      OfficePackage.rootRelations(main: WordParts.document)
    )
    archive.add(
      OfficePackage.propertiesPart,
      OfficePackage.properties(
        title: report.title,
        creator: report.brand?.organisation ?? "gapscore",
        report.language
      )
    )
    archive.add(WordParts.document) { WordBody(of: report).write(to: $0) }
    archive.add(WordParts.relations(of: WordParts.document), pictures.documentRelations)
    archive.add("word/styles.xml", WordStyles(of: report).part)
    archive.add("word/numbering.xml", WordParts.numbering)
    archive.add("word/settings.xml", WordParts.settings(report.language))
    for margin in WordMargin.allCases {
      archive.add(margin.name, margins.part(margin))
    }
    if let logo = margins.logo {
      archive.add(WordParts.relations(of: WordMargin.firstHeader.name), logo.relations)
      for file in logo.files { archive.add("word/" + file.name, file.bytes) }
    }
    for index in pictures.indices {
      for file in pictures.files(at: index) { archive.add("word/" + file.name, file.bytes) }
    }
    sink.write(archive.finished())
  }
}
