import ArgumentParser
import GapModel

/// The option to read cases through their instruments' crosswalk.
struct ViewOption: ParsableArguments {
  @Option(help: Words.Options.view)
  var view: String?

  /// The instrument in whose terms cases are read, if one is asked for.
  func instrument() throws -> Instrument? {
    guard let view else { return nil }
    let name = view == "heeks" ? "heeks-itposmo" : view
    guard let instrument = ShippedInstrument.named(name) else {
      throw ValidationError(Words.Options.noInstrument(view, ShippedInstrument.ids.map(\.text)))
    }
    return instrument
  }
}
