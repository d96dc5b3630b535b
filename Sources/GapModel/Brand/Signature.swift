/// The block at the end of a report where someone signs it.
///
/// Unlike everything that is said of informants, it may name a person: whoever signs does so by name.
public struct Signature: Hashable, Sendable {
  /// Where it is signed.
  public let place: String?
  /// When it is signed, as precisely as is known.
  public let date: CalendarDate?
  /// The office that the signer holds; not empty.
  public let position: String
  /// Who signs; `nil` leaves room for a name.
  public let name: String?
  /// The signer's employee number, printed as it is written.
  public let number: String?

  /// Creates a signature.
  public init(
    place: String? = nil,
    date: CalendarDate? = nil,
    position: String,
    name: String? = nil,
    number: String? = nil
  ) {
    self.place = place
    self.date = date
    self.position = position
    self.name = name
    self.number = number
  }
}
