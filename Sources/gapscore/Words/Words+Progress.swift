// How far a long run has come.
extension Words {
  enum Progress {
    static func begun(of total: Int) -> String {
      say(id: "0 dari \(total) berkas", en: "0 of \(total) files")
    }

    static func line(done: Int, of total: Int, rate: Int, seconds: Int) -> String {
      say(
        id: "\(done) dari \(total) berkas, \(rate) per detik, sisa \(time(seconds))",
        en: "\(done) of \(total) files, \(rate) a second, \(time(seconds)) left"
      )
    }

    private static func time(_ seconds: Int) -> String {
      let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
      guard minutes > 0 else { return say(id: "\(rest) detik", en: "\(rest) s") }
      return say(id: "\(minutes) menit \(rest) detik", en: "\(minutes) min \(rest) s")
    }
  }
}
