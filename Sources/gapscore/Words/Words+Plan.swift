import ArgumentParser
import GapModel

// `gapscore plan`.
extension Words {
  enum Plan {
    private static let action = LocalisedText(id: "kasus/id", en: "case/id")
    private static let number = LocalisedText(id: "rupiah", en: "rupiah")

    static var abstract: String {
      say(
        id: "Menyusun rencana dari tindakan semua perangkat daerah, dan menindaklanjutinya.",
        en: "Make a plan of the actions of all offices, and follow it up."
      )
    }

    static var discussion: String {
      say(
        id: """
          Contoh: gapscore plan kasus/ --budget "1,5 miliar" --year 2027 -o rencana.xlsx

          Dengan --budget dipilih tindakan yang bersama-sama paling banyak menurunkan gap; tanpa anggaran \
          semua tindakan didaftar menurut urutannya, dengan jumlah biaya berjalan. --columns rkpd menulis \
          tabel RKPD. --status menunjukkan kemajuan tindakan; beri kasus kedua periode.
          """,
        en: """
          Example: gapscore plan cases/ --budget 1500000000 --year 2027 -o plan.xlsx

          With --budget, the actions are chosen that together close most; without one, all actions are listed \
          in their order with running sums. --columns rkpd writes the table of the yearly plan. --status \
          shows how far the actions have come; give the cases of both periods.
          """
      )
    }

    static var budget: ArgumentHelp {
      help(
        id: "Anggaran dalam rupiah: 1500000000, \"1,5 miliar\", \"500 juta\", atau 1.5e9.",
        en: "The budget in rupiah: 1500000000, \"1,5 miliar\", \"500 juta\" or 1.5e9.",
        value: number
      )
    }

    static var year: ArgumentHelp {
      help(
        id: "Hanya tindakan yang dibiayai anggaran tahun ini ('budget.year' dalam kasus).",
        en: "Only actions that this year's budget pays for ('budget.year' in cases).",
        value: LocalisedText(id: "tahun", en: "year")
      )
    }

    static var atLeast: ArgumentHelp {
      help(
        id:
          "Tindakan yang harus dipilih, bersama syaratnya; ID saja cukup bila hanya ada satu. Boleh berulang.",
        en:
          "An action that must be chosen, with what it requires; the ID alone where it is unique. Repeatable.",
        value: action
      )
    }

    static var without: ArgumentHelp {
      help(
        id: "Tindakan yang tidak boleh dipilih. Boleh berulang.",
        en: "An action that must not be chosen. Repeatable.",
        value: action
      )
    }

    static var eachOffice: ArgumentHelp {
      help(
        id: """
          Setidaknya satu tindakan bagi tiap perangkat daerah yang punya gap di atas Kecil; rencana menyebut \
          berapa gap yang karenanya tidak tertutup.
          """,
        en: """
          At least one action for every office with a gap above small; the plan says how much less it closes \
          for that.
          """
      )
    }

    static var status: ArgumentHelp {
      help(
        id:
          "Tunjukkan kemajuan tindakan, dan gap yang benar-benar tertutup, dari kasus satu atau dua periode.",
        en:
          "Show how far actions have come and what did close, from the cases of one or two periods."
      )
    }

    static var date: ArgumentHelp {
      help(
        id: "Tanggal untuk menentukan yang terlambat; tanpa opsi ini akhir periode kasus terakhir.",
        en: "The day by which actions are late; without it, the end of each office's last period.",
        value: LocalisedText(id: "tanggal", en: "date")
      )
    }

    static var groupBy: ArgumentHelp {
      help(
        id: "Pengelompokan tindakan.",
        en: "What actions are put together by."
      )
    }

    static var sort: ArgumentHelp {
      help(id: "Urutan tindakan.", en: "What actions are ordered by.")
    }

    static var columns: ArgumentHelp {
      help(
        id: "Kolom tabel RKPD, dengan urutan dan kata-kata peraturannya.",
        en: "The columns of the yearly plan (RKPD), in the order and the words of its regulation."
      )
    }

    /// What an amount that was not typed as digits means.
    static func understood(_ budget: Int64) -> String {
      let amount = rupiah(budget)
      let text = say(id: "anggaran dibaca sebagai \(amount)", en: "the budget is read as \(amount)")
      return "gapscore: \(text)\n"
    }

    private static func rupiah(_ amount: Int64) -> String { RupiahText.text(amount, Run.language) }

    static func noBudget(_ text: String) -> String {
      say(
        id: """
          '\(text)' bukan jumlah rupiah; tulis misalnya 1500000000, "1,5 miliar", atau "500 juta".
          """,
        en: """
          '\(text)' is no amount of rupiah; write for example 1500000000, "1,5 miliar" or "500 juta".
          """
      )
    }

    static func ambiguousBudget(_ text: String, _ less: Int64, _ more: Int64) -> String {
      say(
        id: "'\(text)' dapat berarti \(rupiah(less)) atau \(rupiah(more)); tulis salah satunya.",
        en: "'\(text)' may mean \(rupiah(less)) or \(rupiah(more)); write which."
      )
    }

    static func budgetNotWhole(_ text: String) -> String {
      say(id: "'\(text)' bukan rupiah bulat.", en: "'\(text)' is not whole rupiah.")
    }

    static func budgetTooLarge(_ text: String, _ highest: Int64) -> String {
      say(
        id: "'\(text)' lebih dari \(rupiah(highest)), jumlah terbesar.",
        en: "'\(text)' is more than \(rupiah(highest)), the largest amount."
      )
    }

    static func needsBudget(_ option: String) -> String {
      say(id: "\(option) memerlukan --budget.", en: "\(option) needs --budget.")
    }

    static func noYear(_ year: Int, _ years: ClosedRange<Int>) -> String {
      say(
        id:
          "\(year) bukan tahun anggaran; tulis misalnya 2027 (\(years.lowerBound)–\(years.upperBound)).",
        en:
          "\(year) is no budget year; write for example 2027 (\(years.lowerBound)–\(years.upperBound))."
      )
    }

    static func columnsAreOrdered(_ option: String) -> String {
      say(
        id: "Tabel RKPD diurutkan menurut kode; hapus \(option).",
        en: "The table of the yearly plan is in the order of its codes; leave \(option) out."
      )
    }

    static var dateNeedsStatus: String {
      say(id: "--date memerlukan --status.", en: "--date needs --status.")
    }

    static func notWithStatus(_ option: String) -> String {
      say(
        id: "\(option) tidak berlaku bersama --status.",
        en: "\(option) has no use with --status."
      )
    }
  }
}

// Why no plan can be made.
extension Words.Plan {
  static func message(of failure: GapModel.Plan.Failure) -> String {
    switch failure {
    case .sameCase(let id, let files):
      Words.say(
        id: "beberapa kasus ber-id \(id): \(files.joined(separator: ", "))",
        en: "several cases have the id \(id): \(files.joined(separator: ", "))"
      )
    case .samePlace(let organisation, let system, let files):
      Words.say(
        id: """
          \(organisation), \(system) ada pada beberapa berkas: \(files.joined(separator: ", ")); rencana \
          memerlukan satu kasus tiap perangkat daerah; hapus salah satunya, atau perbaiki periodenya
          """,
        en: """
          \(organisation), \(system) is in several files: \(files.joined(separator: ", ")); a plan takes one \
          case of each office; leave one out, or correct its period
          """
      )
    case .differentInstruments(let methods):
      Words.say(
        id: """
          gap dari instrumen berbeda tidak dapat dijumlahkan; pilih kasus satu instrumen, atau baca semua \
          dengan --view. \(methods.joined(separator: "; "))
          """,
        en: """
          gaps of different instruments cannot be added up; take the cases of one, or read all with --view. \
          \(methods.joined(separator: "; "))
          """
      )
    case .unknownAction(let name, let similar): unknown(name.text, similar)
    case .ambiguousAction(let name, let cases):
      Words.say(
        id: """
          '\(name.text)' ada pada beberapa kasus; tulis misalnya \
          \(cases.prefix(3).map { "\($0)/\(name.recommendation)" }.joined(separator: ", "))
          """,
        en: """
          several cases have '\(name.text)'; write for example \
          \(cases.prefix(3).map { "\($0)/\(name.recommendation)" }.joined(separator: ", "))
          """
      )
    case .cannotTake(let name, .excluded):
      Words.say(
        id: "'\(name.text)' disebut pada --at-least maupun --without; hapus salah satunya",
        en: "'\(name.text)' is in both --at-least and --without; leave one out"
      )
    case .cannotTake(let name, let reason):
      Words.say(
        id: "'\(name.text)' tidak dapat dipilih: \(GapModel.Plan.text(of: reason, .id))",
        en: "'\(name.text)' cannot be chosen: \(GapModel.Plan.text(of: reason, .en))"
      )
    case .mustCost(let cost, let budget):
      Words.say(
        id: """
          tindakan yang harus dipilih berbiaya \(RupiahText.text(cost, .id)), lebih dari anggaran \
          \(RupiahText.text(budget, .id))
          """,
        en: """
          what must be chosen costs \(RupiahText.text(cost, .en)), more than the budget of \
          \(RupiahText.text(budget, .en))
          """
      )
    case .eachOfficeCosts(let cost, let budget):
      Words.say(
        id: """
          satu tindakan bagi tiap perangkat daerah berbiaya sedikitnya \(RupiahText.text(cost, .id)), lebih \
          dari anggaran \(RupiahText.text(budget, .id))
          """,
        en: """
          an action for each office costs at least \(RupiahText.text(cost, .en)), more than the budget of \
          \(RupiahText.text(budget, .en))
          """
      )
    }
  }

  private static func unknown(_ name: String, _ similar: [String]) -> String {
    let none = Words.say(
      id: "tidak ada kasus yang punya tindakan '\(name)'",
      en: "no case has an action '\(name)'"
    )
    guard !similar.isEmpty else { return none }
    let names = similar.prefix(8).joined(separator: ", ")
    return none + Words.say(id: "; tulis misalnya \(names)", en: "; write for example \(names)")
  }
}
