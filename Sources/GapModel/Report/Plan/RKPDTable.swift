/// The table of a regency's yearly plan (RKPD): its columns, in the order and the words of the regulation.
///
/// The columns are those of format I.D of Permendagri 23/2013; today's plans of offices (Renja) also have the
/// sub-activity and the source of the money. The last column names the action, so that it can be followed up. The words
/// are the regulation's in every language.
struct RKPDTable {
  let plan: Plan
  let phrases: Phrases

  /// The regulation and the format of it that have these columns.
  static let regulation = "Permendagri 23/2013 (format I.D)"

  /// What a cell holds.
  enum Cell: Hashable {
    case empty
    case text(String)
    case amount(Int64)
  }

  /// A column of the table.
  enum Column: String, CaseIterable {
    case code = "Kode"
    case program = "Urusan / Bidang Urusan Pemerintahan Daerah dan Program / Kegiatan"
    case priority = "Prioritas Daerah"
    case goal = "Sasaran Daerah"
    case location = "Lokasi"
    case programOutcome = "Hasil Program: Tolok Ukur"
    case programTarget = "Hasil Program: Target"
    case output = "Keluaran Kegiatan: Tolok Ukur"
    case outputTarget = "Keluaran Kegiatan: Target"
    case outcome = "Hasil Kegiatan: Tolok Ukur"
    case outcomeTarget = "Hasil Kegiatan: Target"
    case ceiling = "Pagu Indikatif (Rp)"
    case forward = "Prakiraan Maju (Rp)"
    case kind = "Jenis Kegiatan (1/2/3)"
    case office = "Perangkat Daerah Penanggung Jawab"
    case subactivity = "Sub Kegiatan"
    case fund = "Sumber Dana"
    case action = "Tindakan"

    var isAmount: Bool { self == .ceiling || self == .forward }

    /// Whether cases have a place for it; whoever keeps the plan fills in the others.
    var isOfCase: Bool {
      switch self {
      case .programOutcome, .programTarget, .outcomeTarget, .kind: false
      default: true
      }
    }
  }

  /// The actions of the plan, by code; those without one last, by office and programme.
  var actions: [PlannedAction] {
    let planned = plan.actions.enumerated().filter { $0.element.isPlanned }
    let keyed = planned.map { place, action in
      (
        office: action.office,
        program: action.recommendation.budget?.program ?? "\u{10FFFF}",
        code: action.recommendation.budget?.code ?? "\u{10FFFF}",
        place: place,
        action: action
      )
    }
    return keyed.sorted {
      ($0.code, $0.office, $0.program, $0.place) < ($1.code, $1.office, $1.program, $1.place)
    }.map { $0.action }
  }

  /// What a column holds of an action.
  func cell(_ column: Column, of action: PlannedAction) -> Cell {
    let own = action.recommendation
    let place = own.budget ?? BudgetPlace()
    return switch column {
    case .code: text(place.code)
    case .program:
      text([place.program, place.activity].compactMap { $0 }.joined(separator: " / "))
    case .priority: text(place.priority)
    case .goal: text(place.goal)
    case .location: text(place.location)
    case .output: text(place.output)
    case .outputTarget: text(place.target)
    case .outcome: text(place.outcome)
    case .ceiling: own.cost.map { .amount($0) } ?? .empty
    case .forward: place.forward.map { .amount($0) } ?? .empty
    case .office: text(plan.offices[action.office].content.organisation)
    case .subactivity: text(place.subactivity)
    case .fund: text(place.fund)
    case .action: text("\(own.title) (\(phrases.name(of: action, in: plan)))")
    case .programOutcome, .programTarget, .outcomeTarget, .kind: .empty
    }
  }

  private func text(_ text: String?) -> Cell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  /// What the amounts of a column come to, in whole rupiah.
  func sum(_ column: Column) -> Int64 {
    actions.compactMap { action in
      if case .amount(let amount) = cell(column, of: action) { amount } else { nil }
    }.sumOfCosts()
  }

  /// How many cells of each column that cases have a place for are empty, of the columns where some are.
  var emptyCells: [(column: Column, count: Int)] {
    let actions = actions
    return Column.allCases.filter { $0.isOfCase }.compactMap { column in
      let count = actions.count { cell(column, of: $0) == .empty }
      return count == 0 ? nil : (column, count)
    }
  }
}
