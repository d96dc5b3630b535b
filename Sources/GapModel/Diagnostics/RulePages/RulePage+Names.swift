// Pages of the rules on names and what refers to them.
extension RulePage {
  static let duplicateID = RulePage(
    what: """
      A name is given once among things of its kind in a document, and a criterion does not take \
      the name of a finding's key. In the same way a coder codes a finding once, and a dimension \
      is judged once.
      """,
    why: """
      Of two sources called `I1`, nobody can say which one a finding cites. Its evidence could no \
      longer be traced or counted.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: I1, technique: interview, role: Kepala bidang}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: I2, technique: interview, role: Kepala bidang}
      """
    )
  )

  static let unknownReference = RulePage(
    what: """
      A source, expectation, finding or coder that an entry refers to is defined in the same \
      document, with the same capitals.
      """,
    why: """
      A finding that cites a source which is not there rests on nothing that a reader could look \
      up, and how well it is backed up would be counted wrongly.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: [D1]}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: D1, technique: document, role: Peraturan bupati tentang presensi}
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: [D1]}
      """
    )
  )

  static let unknownInstrument = RulePage(
    what: """
      A case names an instrument that comes with gapscore, or gives the path, from its own folder, \
      of an instrument's file without errors. An instrument extends one that comes with gapscore.
      """,
    why: """
      The dimensions, the steps and their values, and the edges of the ratings all stand in the \
      instrument. Without it nothing in the case means anything.
      """,
    wrong: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks
      """
    ),
    right: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      """
    )
  )
}
