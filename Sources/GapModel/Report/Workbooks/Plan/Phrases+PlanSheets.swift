// The sheets of a workbook of a plan.
extension Phrases {
  func planColumns(of plan: Plan) -> [SheetColumn<PlannedAction>] {
    actionNames(of: plan) + actionMerits(of: plan) + runningColumns + actionExecution
      + budgetColumns
  }

  func leftOutActionColumns(of plan: Plan) -> [SheetColumn<PlannedAction>] {
    let why = SheetColumn<PlannedAction>(
      whyOut,
      say(id: "Mengapa tidak dalam rencana.", en: "Why it is not in the plan.")
    ) { entry in .text(entry.reason.map { reason($0) }) }
    let gain = SheetColumn<PlannedAction>(
      say(id: "Tambahan penurunan", en: "Would add"),
      say(
        id:
          "Tambahan penurunan gap di samping yang dipilih, bila tindakan lain lebih menguntungkan.",
        en: "By how much more the gaps would fall beside what is chosen, where others close more."
      )
    ) { .decimal($0.reason?.gain) }
    let cost = SheetColumn<PlannedAction>(
      say(id: "Biaya dengan syaratnya", en: "Cost with requirements"),
      say(
        id: "Biaya bersama syaratnya yang belum dipilih.",
        en: "What it costs with what it requires and is not chosen."
      )
    ) { .amount($0.reason?.cost) }
    return actionNames(of: plan) + [why, gain, cost] + actionMerits(of: plan) + actionExecution
      + budgetColumns
  }

  private func actionNames(of plan: Plan) -> [SheetColumn<PlannedAction>] {
    [
      SheetColumn(office, officeMeaning) { .text(plan.offices[$0.office].content.organisation) },
      SheetColumn(caseTitle, caseMeaning) { .text(plan.offices[$0.office].content.id.text) },
      SheetColumn("ID", say(id: "ID rekomendasi.", en: "The recommendation’s id.")) {
        .text($0.recommendation.id.text)
      },
      SheetColumn(recommendation, say(id: "Yang perlu dikerjakan.", en: "What to do.")) {
        .text($0.recommendation.title)
      },
    ]
  }

  private func actionMerits(of plan: Plan) -> [SheetColumn<PlannedAction>] {
    [
      SheetColumn(
        rankTitle,
        say(id: "Urutannya dalam kasusnya.", en: "Its place in its case.")
      ) { .whole($0.assessment.rank) },
      SheetColumn(
        priority,
        say(id: "Sebutan bagi urgensinya.", en: "What its urgency is called.")
      ) { entry in .text(entry.assessment.priority.map { say($0.label) }) },
      SheetColumn(
        urgency,
        say(
          id:
            "Gap terbesar yang ditangani dikalikan daya ungkit, atau urgensi yang mensyaratkannya.",
          en: "The largest gap addressed times the leverage, or the urgency of what requires it."
        )
      ) { .decimal($0.assessment.urgency) },
      SheetColumn(
        say(id: "Pertama", en: "First"),
        say(
          id: "Bagian rubrik simulasi yang menempatkannya pertama dalam kasusnya.",
          en: "The share of drawn rubrics in which it comes first in its case."
        )
      ) { .share($0.firmness?.first) },
      SheetColumn(
        say(id: "Prioritas tetap", en: "Priority kept"),
        say(
          id: "Bagian rubrik simulasi yang mempertahankan prioritasnya.",
          en: "The share of drawn rubrics in which it keeps its priority."
        )
      ) { .share($0.firmness?.priority) },
      SheetColumn(
        dimension,
        say(id: "Dimensi yang ditangani.", en: "The dimensions that it acts on.")
      ) { entry in
        let instrument = plan.offices[entry.office].content.instrument
        return .text(
          entry.assessment.dimensions.map { label(of: $0, instrument) }.joined(separator: ", ")
        )
      },
      SheetColumn(
        fallAlone,
        say(
          id: "Jumlah turunnya gap bila hanya tindakan ini dilaksanakan.",
          en: "By how much the gaps would fall in all were this one carried out alone."
        )
      ) { .decimal($0.fallAlone) },
      SheetColumn(
        mark,
        say(
          id: "Ya bila menyentuh indikator yang menentukan gap.",
          en: "Yes where it reaches an indicator that sets a gap."
        )
      ) { .text(yesOrNo($0.assessment.closings.contains { $0.decides })) },
      SheetColumn(cost, say(id: "Biaya dalam rupiah.", en: "What it costs, in rupiah.")) {
        .amount($0.recommendation.cost)
      },
    ]
  }

  private var runningColumns: [SheetColumn<PlannedAction>] {
    [
      SheetColumn(
        runningCost,
        say(
          id: "Biaya rencana sampai tindakan ini, menurut urutan rencana.",
          en: "What the plan costs up to this action, in the plan’s order."
        )
      ) { .amount($0.running?.cost) },
      SheetColumn(
        runningFall,
        say(
          id: "Jumlah penurunan gap sampai tindakan ini, menurut urutan rencana.",
          en: "By how much the gaps fall up to this action, in the plan’s order."
        )
      ) { .decimal($0.running?.fall) },
    ]
  }

  private var actionExecution: [SheetColumn<PlannedAction>] {
    [
      SheetColumn(effort, say(id: "Beratnya pekerjaan.", en: "How much work it is.")) { entry in
        .text(entry.recommendation.effort.map { effort($0) })
      },
      SheetColumn(owner, say(id: "Yang mengerjakannya.", en: "Who is to do it.")) {
        .text($0.recommendation.owner)
      },
      SheetColumn(
        say(id: "Mulai", en: "Begins"),
        say(id: "Kapan dimulai.", en: "When it is to begin.")
      ) { .date($0.recommendation.schedule.start) },
      SheetColumn(due, say(id: "Kapan harus selesai.", en: "When it is due.")) {
        .date($0.recommendation.schedule.due)
      },
      SheetColumn(
        status,
        say(id: "Sejauh mana pelaksanaannya.", en: "How far it has come.")
      ) { entry in .text(entry.recommendation.status.map { status($0) }) },
      SheetColumn(
        say(id: "Syarat", en: "Requires"),
        say(
          id: "ID rekomendasi yang harus dikerjakan lebih dahulu.",
          en: "The ids of the recommendations that must be done before."
        )
      ) { .text($0.recommendation.requires.map { $0.text }.joined(separator: ", ")) },
    ]
  }

  private var budgetColumns: [SheetColumn<PlannedAction>] {
    [
      SheetColumn(
        budgetYear,
        say(id: "Tahun yang membiayainya.", en: "The year whose budget pays for it.")
      ) { .whole($0.recommendation.budget?.year) },
      SheetColumn("Program", say(id: "Programnya.", en: "Its programme.")) {
        .text($0.recommendation.budget?.program)
      },
      SheetColumn(
        say(id: "Prakiraan maju", en: "Forward estimate"),
        say(id: "Prakiraan untuk tahun berikutnya.", en: "The estimate for the year after.")
      ) { .amount($0.recommendation.budget?.forward) },
    ]
  }

  func plannedClosingColumns(of plan: Plan) -> [SheetColumn<PlannedClosing>] {
    [
      SheetColumn(caseTitle, caseMeaning) {
        .text(plan.offices[$0.action.office].content.id.text)
      },
      SheetColumn("ID", say(id: "ID rekomendasi.", en: "The recommendation’s id.")) {
        .text($0.action.recommendation.id.text)
      },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.closing.dimension, plan.offices[$0.action.office].content.instrument))
      },
      SheetColumn(
        say(id: "Gap sekarang", en: "Gap now"),
        say(id: "Gap dimensi itu.", en: "The dimension’s gap.")
      ) { .decimal($0.closing.from.value) },
      SheetColumn(
        say(id: "Gap sesudahnya", en: "Gap then"),
        say(
          id: "Gap bila hanya tindakan ini dilaksanakan; hitungan, bukan ramalan.",
          en: "The gap were this one alone carried out; arithmetic, not a forecast."
        )
      ) { .decimal($0.closing.to.value) },
      SheetColumn(
        mark,
        say(
          id: "Ya bila menyentuh indikator yang menentukan gap.",
          en: "Yes where it reaches an indicator that sets the gap."
        )
      ) { .text(yesOrNo($0.closing.decides)) },
    ]
  }

  var choiceSheet: String { say(id: "Pilihan", en: "Choice") }

  var choiceColumns: [SheetColumn<ChoiceLine>] {
    [
      SheetColumn(choiceSheet, say(id: "Yang dihitung.", en: "What is counted.")) {
        .text($0.name)
      },
      SheetColumn(cost, say(id: "Biaya dalam rupiah.", en: "What it costs, in rupiah.")) {
        .amount($0.cost)
      },
      SheetColumn(
        sumOfFalls,
        say(
          id: "Jumlah turunnya gap semua dimensi dan perangkat daerah.",
          en: "By how much the gaps of all dimensions and offices fall."
        )
      ) { .decimal($0.fall) },
    ]
  }

  func choiceLines(_ choice: PlanChoice?) -> [ChoiceLine] {
    guard let choice else { return [] }
    let lines: [ChoiceLine?] = [
      ChoiceLine(name: budget, cost: choice.budget, fall: nil),
      ChoiceLine(
        name: say(id: "Yang dipilih", en: "What is chosen"),
        cost: choice.cost,
        fall: choice.fall
      ),
      ChoiceLine(
        name: say(
          id: "Selisih terbesar dengan pilihan terbaik",
          en: "Another choice, at most more"
        ),
        cost: nil,
        fall: choice.loss
      ),
      ChoiceLine(
        name: say(id: "Semua yang dapat dipilih", en: "All that could be chosen"),
        cost: choice.costOfAll,
        fall: choice.fallOfAll
      ),
      choice.cheapest.map {
        ChoiceLine(
          name: say(
            id: "Tindakan termurah dengan syaratnya",
            en: "The cheapest, with what it requires"
          ),
          cost: $0,
          fall: nil
        )
      },
      choice.priceOfEachOffice.map {
        ChoiceLine(
          name: say(
            id: "Berkurang karena tiap perangkat daerah mendapat tindakan",
            en: "Less, as every office gets an action"
          ),
          cost: nil,
          fall: $0
        )
      },
      choice.priceOfAtLeast.map {
        ChoiceLine(
          name: say(
            id: "Berkurang karena tindakan yang diwajibkan",
            en: "Less, as some had to be in"
          ),
          cost: nil,
          fall: $0
        )
      },
      choice.next.map {
        ChoiceLine(
          name: say(id: "Anggaran ditambah sepersepuluh", en: "A tenth more money"),
          cost: $0.budget,
          fall: nil
        )
      },
      choice.next.map {
        ChoiceLine(
          name: say(id: "Pilihan dengan tambahan sepersepuluh", en: "The choice for a tenth more"),
          cost: $0.cost,
          fall: $0.fall
        )
      },
    ]
    return lines.compactMap { $0 }
  }

  var remainingColumns: [SheetColumn<PlannedChange>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.office.content.organisation) },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.change.dimension, $0.office.content.instrument))
      },
      SheetColumn(
        say(id: "Gap sekarang", en: "Gap now"),
        say(id: "Gap dimensi itu.", en: "The dimension’s gap.")
      ) { .decimal($0.change.from) },
      SheetColumn(
        say(id: "Gap sesudahnya", en: "Gap then"),
        say(
          id: "Gap sesudah seluruh rencana dilaksanakan; hitungan, bukan ramalan.",
          en: "The gap once the whole plan is carried out; arithmetic, not a forecast."
        )
      ) { .decimal($0.change.to) },
    ]
  }

  var moneyColumns: [SheetColumn<PlanChoice.CurvePoint>] {
    [
      SheetColumn(cost, say(id: "Biaya dalam rupiah.", en: "What it costs, in rupiah.")) {
        .amount($0.cost)
      },
      SheetColumn(
        sumOfFalls,
        say(
          id: "Penurunan gap terbesar yang dapat dicapai dengan biaya itu.",
          en: "The most that the gaps can fall for that cost."
        )
      ) { .decimal($0.fall) },
    ]
  }

  /// What stands in a column of the yearly plan's table.
  func meaning(of column: RKPDTable.Column) -> String {
    switch column {
    case .programOutcome, .programTarget, .outcomeTarget, .kind:
      say(
        id: "Diisi penyusun rencana; berkas kasus tidak memuatnya.",
        en: "Filled in by whoever keeps the plan; cases have no place for it."
      )
    case .ceiling: say(id: "Biaya tindakan dalam rupiah.", en: "What the action costs, in rupiah.")
    case .forward:
      say(
        id: "Prakiraan biaya tahun berikutnya, dalam rupiah.",
        en: "The estimate for the year after, in rupiah."
      )
    case .action: say(id: "Tindakan, kasus, dan ID-nya.", en: "The action, its case and id.")
    case .office: officeMeaning
    default:
      say(id: "Dari kunci 'budget' tindakan itu.", en: "From the key 'budget' of the action.")
    }
  }
}
