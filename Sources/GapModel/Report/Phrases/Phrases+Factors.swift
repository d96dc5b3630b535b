// Factors and the implementation model.
extension Phrases {
  var factors: String {
    say(id: "Faktor pendukung dan penghambat", en: "Supporting and hindering factors")
  }

  var factorsCaption: String {
    say(
      id: "Faktor menurut dimensi, dengan temuannya",
      en: "Factors by dimension, with their findings"
    )
  }

  func factorCaption(_ factor: Factor) -> String {
    switch factor {
    case .supporting: say(id: "Faktor pendukung", en: "Supporting factors")
    case .hindering: say(id: "Faktor penghambat", en: "Hindering factors")
    }
  }

  var model: String { say(id: "Model implementasi", en: "Implementation model") }

  var modelCaption: String {
    say(
      id: "Model implementasi dari masukan hingga hasil",
      en: "Implementation model, from input to outcome"
    )
  }

  var stage: String { say(id: "Tahap", en: "Stage") }

  var elements: String { say(id: "Unsur", en: "Elements") }

  var modelInput: String { say(id: "Masukan", en: "Input") }

  var modelProcess: String { say(id: "Proses", en: "Process") }

  var modelOutput: String { say(id: "Keluaran", en: "Output") }

  var modelOutcome: String { say(id: "Hasil", en: "Outcome") }
}
