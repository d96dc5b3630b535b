// Pages of the rules on what a brand must hold.
extension RulePage {
  static let malformedColour = RulePage(
    what: """
      A colour is written `"#rrggbb"` or `"#rgb"`, in quotes. Without them YAML takes everything \
      from the `#` on for a comment, and the key has no value.
      """,
    why: """
      Names of colours differ between programs, and a colour that was lost to a comment would leave \
      the report in another office's colours.
      """,
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours:
          main: #12395e
      """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours:
          main: "#12395e"
      """
    )
  )

  static let lowContrast = RulePage(
    what: """
      Colours stand out against white paper: `main`, which colours text, by 4.5:1, and `accent`, \
      which colours lines and marks, by 3:1, as WCAG 2.1 measures contrast.
      """,
    why: """
      Headings in a light colour look well on the screen of whoever chose it. On a poor printer, in \
      the sun or with weak eyes they can't be read.
      """,
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours: {main: "#f5c518"}
      """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours: {main: "#12395e", accent: "#b7791f"}
      """
    )
  )

  static let unknownLogo = RulePage(
    what: """
      A logo is a file that can be read, named by its path from the brand's folder. An address on \
      the web is none, and nothing is fetched.
      """,
    why: """
      A report is one file that looks the same in ten years. With a logo from elsewhere it would \
      change when that does, and tell a stranger who reads it.
      """,
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: https://example.org/logo.svg
      """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: unknown-logo.svg
      """,
      logo: circle
    )
  )

  static let unusableLogo = RulePage(
    what: """
      A logo is an SVG drawing in UTF-8, or a PNG picture of at most 4096 \
      pixels a side, and has at most 512 KiB. It has a size, is whole, and draws something.
      """,
    why: """
      A damaged picture leaves a hole in every page. What a drawing may not hold, such as entities \
      or parts that use themselves, can stop the program that shows it.
      """,
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: unusable-logo.svg
      """,
      logo: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
          <g><circle cx="5" cy="5" r="4"/>
        </svg>
        """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: unusable-logo.svg
      """,
      logo: circle
    )
  )

  static let logoLacksParts = RulePage(
    what: """
      A drawing keeps its shapes, texts, gradients, clips, masks and patterns. Scripts, links, \
      animations, filters, pictures within it and pieces of other languages are left out.
      """,
    why: """
      What runs, moves or fetches has no place in a report. Mostly nothing is missing, but a logo \
      made of filters or pictures may look otherwise without them.
      """,
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: logo-lacks-parts.svg
      """,
      logo: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
          <circle cx="5" cy="5" r="4"/>
          <image href="https://example.org/stamp.png" width="10" height="10"/>
        </svg>
        """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: logo-lacks-parts.svg
      """,
      logo: circle
    )
  )

  private static let circle = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
      <circle cx="5" cy="5" r="4"/>
    </svg>
    """
}
