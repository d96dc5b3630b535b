// `gapscore audit`.
extension Words {
  enum Audit {
    static var abstract: String {
      say(
        id: "Menulis jalan tiap temuan menuju tingkat sebagai satu tabel.",
        en: "Write each finding's way into the ratings as one table."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore audit cases/sikepo-batanghari.yaml -o audit.csv",
        en: "Example: gapscore audit cases/sikepo-batanghari.yaml -o audit.csv"
      )
    }

    static func oneCase(_ path: String, _ count: Int) -> String {
      say(
        id: "\(path) memuat \(count) kasus; audit hanya untuk satu kasus",
        en: "\(path) holds \(count) cases; an audit is of one"
      )
    }
  }
}
