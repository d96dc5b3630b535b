/// The program that made an output.
public enum Generator {
  /// Its version.
  public static let version = "0.1.0"

  /// Its name and version, as outputs give it.
  public static let name = "gapscore \(version)"
}
