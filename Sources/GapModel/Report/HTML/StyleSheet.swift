/// How pages look: on a screen, on a phone, in the dark and on paper.
enum StyleSheet {
  /// The whole style sheet of a report's page.
  static func page(of report: Report) -> String {
    colours(report.brand?.colours) + constant + PrintedPage(of: report).rules
  }

  /// What is the same for all reports.
  private static let constant =
    base + cover + ratings + figures + tables + tools + letterhead + wide + narrow + paper

  private static func colours(_ own: Brand.Colours?) -> String {
    """
    :root { color-scheme: light dark; \(Palette.light.with(own).declarations) }
    @media (prefers-color-scheme: dark) { :root { \(Palette.dark.with(own).declarations) } }
    @media print { :root { color-scheme: light; \(Palette.light.with(own).declarations) --ink: #000;
      --soft: #444; --panel: #fff; --link: #000; } }

    """
  }

  private static let base = """
    * { box-sizing: border-box; }
    html { font: 100%/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      color: var(--ink); background: var(--page); -webkit-text-size-adjust: 100%; }
    body { max-width: 82rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
    h1 { font-size: clamp(1.5rem, 3.2vw, 2.2rem); line-height: 1.15; margin: .35rem 0 .7rem;
      color: var(--strong); letter-spacing: -.01em; text-wrap: balance; overflow-wrap: anywhere; }
    h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .7rem; padding-top: .9rem;
      border-top: 2px solid var(--line); color: var(--strong); }
    h3 { font-size: 1.12rem; margin: 2rem 0 .5rem; color: var(--strong); }
    h2, h3 { overflow-wrap: anywhere; }
    p, li { max-width: 70ch; overflow-wrap: anywhere; }
    ul { padding-left: 1.2rem; margin: .6rem 0; }
    li { margin: .3rem 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:has(> .rating) { text-decoration-thickness: 1px; color: inherit; }
    a:has(> .rating):hover { color: var(--link); }
    .rating { display: inline-flex; align-items: baseline; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    code { font-size: .85em; overflow-wrap: anywhere; }
    q { font-style: italic; quotes: "“" "”"; }
    section, tr, figure { scroll-margin-top: 1rem; }
    :target { outline: 3px solid var(--accent); outline-offset: 2px; }
    .facts { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: 0; font-size: .87rem;
      color: var(--soft); }
    .facts div { display: flex; gap: .45rem; align-items: baseline; }
    .facts dt { flex: none; font-weight: 600; }
    .facts dt::after { content: ":"; }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .languages { display: flex; gap: 1rem; justify-content: flex-end; font-size: .9rem; }
    .languages [aria-current] { font-weight: 700; text-decoration: none; color: inherit; }
    .language + .language { margin-top: 5rem; }

    """

  private static let cover = """
    .cover { border-left: 6px solid var(--accent); padding: .2rem 0 .2rem 1.2rem; }
    .verdict { font-size: clamp(1.1rem, 2.1vw, 1.35rem); line-height: 1.4; font-weight: 600;
      max-width: 62ch; margin: 0; text-wrap: pretty; }
    .page > section { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
      gap: 0 2.5rem; background: var(--panel); border: 1px solid var(--line); border-radius: .6rem;
      padding: 1.1rem 1.4rem; margin-top: 1.4rem; }
    .page > section > * { grid-column: 1 / -1; }
    .page > section > .of-gap-profile, .page > section:has(> .of-gap-profile) > ul { grid-column: auto; }
    .page > section > h2 { border: 0; margin: 0; padding: 0; font-size: .95rem;
      letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
    .page > section > .facts { font-size: .78rem; gap: .1rem 1.4rem; }
    .contents ol { columns: 3 14rem; margin: 1.5rem 0 0; padding-left: 1.4rem; font-size: .92rem; }
    .contents li { margin: 0; padding: .15rem 0; }

    """

  private static let ratings = """
    .shape { font-size: 1.15em; margin-right: .35em; line-height: 1; }
    .heat { display: inline-block; white-space: nowrap; padding: .1rem .35rem; border-radius: .25rem;
      font-variant-numeric: tabular-nums; }
    .heat .shape { margin: 0; }

    """
    + (0..<Palette.light.marks.count).map { place in
      ".heat.r\(place) { background: var(--b\(place)); } .r\(place) .shape { color: var(--r\(place)); }\n"
    }.joined()

  private static let figures =
    """
    figure { margin: 1rem 0 1.6rem; }
    figure svg { display: block; width: 100%; max-width: 36rem; height: auto; }
    figcaption, caption { font-size: .9rem; color: var(--soft); text-align: left; padding: .3rem 0; }
    details summary { cursor: pointer; font-size: .85rem; color: var(--link); padding: .2rem 0; }
    .panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr)); gap: .8rem 1rem; }
    .panel p { font-size: .82rem; line-height: 1.25; margin: 0; }
    .page > section > figure { margin: .4rem 0; }
    .frame { overflow-x: auto; max-width: 100%; }
    .frame svg { width: auto; max-width: none; }

    """ + DrawingStyle.rules { "var(--\($0))" }

  /// In dense tables the words of titles stay whole, so all else takes less room.
  private static let tables = """
    table { border-collapse: collapse; width: 100%; margin: .9rem 0 1.6rem; font-size: .92rem; }
    caption { font-weight: 600; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .6rem;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
    .long { overflow-wrap: anywhere; }
    .prose { min-width: min(10rem, 13vw); }
    .brief { white-space: nowrap; }
    tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--soft); }
    thead th { border-bottom: 2px solid var(--soft); font-size: .85rem; color: var(--soft);
      vertical-align: bottom; }
    tbody th { font-weight: 600; }
    .wide { font-size: .82rem; }
    .wide th, .wide td { padding-left: .3rem; padding-right: .3rem; }
    .wide tbody th { min-width: 7.5rem; }
    .dense th, .dense td { padding-left: .2rem; padding-right: .2rem; }
    .dense thead th { font-size: .76rem; }
    .dense .prose, .dense tbody th { min-width: 6rem; }
    .dense .heat { padding: .1rem .2rem; }
    .wide .number { white-space: normal; }
    tbody tr:hover { background: var(--panel); }
    .page > section tbody tr:hover { background: var(--page); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .number { white-space: normal; }

    """

  private static let tools = """
    thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0;
      text-align: inherit; cursor: pointer; }
    thead button::after { content: " ↕"; opacity: .45; }
    [aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; }
    [aria-sort="descending"] button::after { content: " ↓"; opacity: 1; }
    .filter { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: baseline; margin: .8rem 0; }
    .filter input { font: inherit; color: inherit; background: var(--page); padding: .3rem .6rem;
      border: 1px solid var(--soft); border-radius: .3rem; min-width: min(20rem, 100%); }
    .filter [role="status"] { color: var(--soft); font-size: .9rem; }
    [hidden] { display: none !important; }

    """

  private static let letterhead = """
    .letterhead { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
      border-bottom: 3px solid var(--accent); padding-bottom: .7rem; margin-bottom: 1.2rem; }
    .letterhead img { height: 3.2rem; width: auto; max-width: 12rem; }
    .letterhead .organisation { font-weight: 700; font-size: 1.05rem; color: var(--strong); margin: 0; flex: 1; }
    .letterhead.lined { border-bottom: 5px double var(--accent); }
    .lined .lines { flex: 1 1 16rem; min-width: 0; text-align: center; }
    .lined .lines p { margin: 0 auto; line-height: 1.3; }
    .lined .above { font-weight: 600; color: var(--strong); }
    .lined .organisation { font-size: 1.25rem; }
    .lined .below { font-size: .85rem; color: var(--soft); }
    .lined img { height: 4.2rem; }
    .stamp { border: 2px solid var(--r4); color: var(--r4); font-weight: 700; letter-spacing: .12em;
      text-transform: uppercase; padding: .1rem .6rem; margin: 0; border-radius: .2rem; }
    .signature { margin: 2.5rem 0 0 auto; width: fit-content; max-width: 100%; break-inside: avoid; }
    .signature p { margin: 0; }
    .signature .name { margin-top: 4rem; font-weight: 700; text-decoration: underline; }
    .footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .6rem; font-size: .85rem;
      color: var(--soft); }

    """

  /// With room to spare the contents stay in view beside the text.
  private static let wide = """
    @media screen and (min-width: 1260px) {
      .page:has(> .contents) { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr);
        gap: 0 2.5rem; }
      .page:has(> .contents) > * { grid-column: 2; }
      .page > .contents { grid-column: 1; grid-row: 1 / span 9; position: sticky; top: 0;
        align-self: start; max-height: 100vh; overflow-y: auto; padding: .4rem .2rem; }
      .contents ol { columns: auto; list-style: none; margin: 0; padding: 0; font-size: .88rem; }
      .contents li { padding: 0; border-left: 2px solid var(--line); }
      .contents a { display: block; padding: .28rem .8rem; color: var(--soft); text-decoration: none; }
      .contents a:hover { color: var(--link); text-decoration: underline; }
      .details > section:first-child > h2 { margin-top: 2rem; }
      .letterhead { padding-top: .4rem; }
    }

    """

  private static let narrow = """
    @media screen and (max-width: 920px) {
      body { padding-top: 1rem; }
      .cover { padding-left: .8rem; }
      .page > section { display: block; padding: .8rem .8rem 1rem; }
      .panels { grid-template-columns: 1fr 1fr; }
      .facts { display: block; }
      table, tbody, tfoot, tr, th, td, caption { display: block; }
      thead { display: none; }
      tbody tr, tfoot tr { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .7rem; margin: .5rem 0;
        background: var(--page); }
      tbody th, tfoot th, td { border: 0; padding: .16rem 0; display: grid; grid-template-columns: 8.2rem minmax(0, 1fr);
        gap: .6rem; }
      tbody .prose { display: block; min-width: 0; }
      tbody .prose::before { display: block; }
      tbody .number, tfoot .number { text-align: left; white-space: normal; }
      tbody th::before, tfoot th::before, td::before { content: attr(data-label); font-weight: 400; color: var(--soft);
        font-size: .85em; white-space: normal; }
      .frame svg { width: 34rem; }
    }

    """

  /// Titles that are buttons would stand on a table's first sheet alone, so they are none on paper.
  ///
  /// A summary has its own sheets, but for a leader's: where it needs more than one, the decisions follow at
  /// once, so that both have room on two.
  private static let paper = """
    @media print {
      html { font-size: 9pt; line-height: 1.35; }
      body { padding: 0; max-width: none; }
      p, li { max-width: none; }
      p { margin: .35rem 0; }
      li { margin: .15rem 0; }
      table { margin: .3rem 0 .7rem; font-size: 7.8pt; line-height: 1.27; }
      th, td { padding: .13rem .35rem; }
      figcaption, caption { font-size: 8pt; }
      .prose { min-width: 26mm; }
      h1 { font-size: 1.7rem; }
      h2 { margin: 1.2rem 0 .4rem; padding-top: .45rem; }
      h3 { margin: .9rem 0 .25rem; }
      figure { margin: .4rem 0 .7rem; }
      .verdict { font-size: 1.2rem; max-width: none; }
      nav, details, .filter, .footer, thead button::after { display: none; }
      thead button { display: contents; }
      a { text-decoration: none; }
      h2, h3, caption, p:has(+ table), p:has(+ figure) { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      tr, figure, .verdict, li, table.short { break-inside: avoid; }
      thead { display: table-header-group; break-inside: avoid; }
      .panels { grid-template-columns: repeat(4, 1fr); }
      .wide { font-size: 7.5pt; }
      section:has(> .frame > .across) { page: across; }
      .across { font-size: 5.6pt; }
      .across thead th { font-size: 5.2pt; }
      .across th, .across td { padding: .1rem .1rem; }
      .across .prose, .across tbody th { min-width: 0; }
      .across tbody .number, .across tfoot .number { white-space: nowrap; }
      .across .brief { white-space: normal; }
      figure svg { max-width: 95mm; max-height: 230mm; }
      .frame { overflow: visible; }
      .frame svg { width: 100%; }
      [class^="of-heatmap"] svg { max-width: 150mm; }
      .of-radar svg, .of-evidence-map svg, .of-priority-matrix svg,
      .of-implementation-model svg { max-width: 72mm; }
      .page > section { border: 0; padding: 0; margin-top: 1rem;
        grid-template-columns: minmax(0, 1fr) minmax(0, 21rem); }
      .page:has(> .details) > section { break-after: page; }
      .page:has(> .details > section:only-child[id$="section-decisions"]) > section { break-after: auto; }
      .details > section:only-child[id$="section-decisions"] { break-inside: avoid; }
      .language + .language { break-before: page; margin: 0; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
