import ArgumentParser
import GapModel

// `gapscore workbench`.
extension Words {
  enum Workbench {
    static var abstract: String {
      say(
        id: "Menulis meja kerja: gapscore sebagai satu halaman untuk peramban.",
        en: "Write the workbench: gapscore as one page for browsers."
      )
    }

    static var discussion: String {
      say(
        id: """
          Halaman itu cukup dibuka di peramban, juga tanpa internet: mengode, menilai, merencanakan, dan \
          menulis laporan yang sama persis. Tidak ada yang dikirim ke mana pun. Contoh: \
          gapscore workbench -o gapscore.html
          """,
        en: """
          The page is opened in a browser, also offline, and that is all: to code, to rate, to plan and to write \
          the very same reports. Nothing is sent anywhere. Example: gapscore workbench -o gapscore.html
          """
      )
    }

    static var isWithoutPage: String {
      say(
        id: """
          program ini dibuat tanpa halaman meja kerja; di folder sumbernya, \
          'make workbench && make build' membuatnya dengan halaman itu
          """,
        en: """
          this program was built without the workbench's page; in the folder of its sources, \
          'make workbench && make build' builds it with the page
          """
      )
    }

    static var damaged: String {
      say(
        id: "halaman meja kerja di dalam program ini rusak; pasang ulang programnya",
        en: "the workbench's page inside this program is damaged; install the program again"
      )
    }

    static var needsFile: String {
      say(
        id: "Halaman ini untuk peramban, bukan layar terminal; sebutkan berkas dengan --output.",
        en: "The page is for a browser, not for a terminal; name a file with --output."
      )
    }
  }
}
