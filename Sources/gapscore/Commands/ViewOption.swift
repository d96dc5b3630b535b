import ArgumentParser
import GapModel

/// The option to read cases through their instruments' crosswalk.
struct ViewOption: ParsableArguments {
  @Option(
    help:
      "Read cases of other frameworks in these terms, through their crosswalk: heeks, or an instrument."
  )
  var view: String?

  /// The instrument in whose terms cases are read, if one is asked for.
  func instrument() throws -> Instrument? {
    guard let view else { return nil }
    let name = view == "heeks" ? "heeks-itposmo" : view
    guard let instrument = ShippedInstrument.named(name) else {
      let names = ShippedInstrument.ids.map(\.text).joined(separator: ", ")
      throw ValidationError("There is no instrument '\(view)'; the shipped ones are \(names).")
    }
    return instrument
  }
}
