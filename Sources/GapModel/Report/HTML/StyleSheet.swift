/// How pages look: on a screen, on a phone, in the dark and on paper.
enum StyleSheet {
  static let text = base + ratings + figures + tables + narrow + paper

  private static let base = """
    :root { color-scheme: light dark; --ink: #1b2430; --soft: #566170; --page: #ffffff;
      --panel: #f4f6f8; --line: #d5dbe2; --link: #0b5394; --strong: #12395e;
      --r0: #2b6cb0; --r1: #5a7d1f; --r2: #b7791f; --r3: #c2571a; --r4: #9b2c2c;
      --b0: #e8f1fa; --b1: #eef4df; --b2: #fbf1dc; --b3: #fbe6d8; --b4: #f8dede; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e7ebf0; --soft: #a9b4c0; --page: #12171d; --panel: #1b222b; --line: #36414d;
        --link: #8ec5ff; --strong: #cfe5ff;
        --r0: #6cb2f5; --r1: #a3c95a; --r2: #f0b95a; --r3: #f2935c; --r4: #f08a8a;
        --b0: #172736; --b1: #202a17; --b2: #302815; --b3: #332117; --b4: #351c1c; } }
    * { box-sizing: border-box; }
    html { font: 100%/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      color: var(--ink); background: var(--page); -webkit-text-size-adjust: 100%; }
    body { max-width: 74rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
    h1 { font-size: clamp(1.4rem, 3vw, 2rem); line-height: 1.2; margin: 0 0 .6rem; color: var(--strong); }
    h2 { font-size: 1.35rem; margin: 2.6rem 0 .7rem; padding-top: .8rem; border-top: 2px solid var(--line);
      color: var(--strong); }
    h3 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; color: var(--strong); }
    p, li { max-width: 70ch; overflow-wrap: anywhere; }
    ul { padding-left: 1.2rem; margin: .6rem 0; }
    li { margin: .3rem 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    code { font-size: .85em; overflow-wrap: anywhere; }
    q { font-style: italic; quotes: "“" "”"; }
    :target { outline: 3px solid var(--r2); outline-offset: 2px; }
    .facts { display: flex; flex-wrap: wrap; gap: .2rem 1.8rem; margin: 0; font-size: .87rem; color: var(--soft); }
    .facts div { display: flex; gap: .45rem; align-items: baseline; }
    main > .facts { margin-top: 1.2rem; }
    .facts dt { flex: none; font-weight: 600; }
    .facts dt::after { content: ":"; }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .verdict { font-size: 1.2rem; line-height: 1.4; font-weight: 600; max-width: none; margin: 0 0 .8rem; }
    #section-summary { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
      gap: 0 2.5rem; background: var(--panel); border: 1px solid var(--line); border-radius: .6rem;
      padding: 1rem 1.4rem 1.4rem; margin-top: 1.2rem; }
    #section-summary > h2 { border: 0; margin: 0; padding: 0; font-size: .95rem; letter-spacing: .04em;
      text-transform: uppercase; color: var(--soft); }
    #section-summary > h2, #section-summary > .verdict, #section-summary > table { grid-column: 1 / -1; }
    nav ol { columns: 3 14rem; margin: 1.5rem 0 0; padding-left: 1.4rem; font-size: .92rem; }

    """

  private static let ratings = """
    .rating { white-space: normal; }
    .shape { font-size: 1.15em; margin-right: .35em; line-height: 1; }
    .heat { display: inline-block; white-space: nowrap; padding: .1rem .35rem; border-radius: .25rem;
      font-variant-numeric: tabular-nums; }
    .heat .shape { margin: 0; }
    .heat.r0 { background: var(--b0); } .heat.r1 { background: var(--b1); } .heat.r2 { background: var(--b2); }
    .heat.r3 { background: var(--b3); } .heat.r4 { background: var(--b4); }
    .r0 .shape { color: var(--r0); } .r1 .shape { color: var(--r1); } .r2 .shape { color: var(--r2); }
    .r3 .shape { color: var(--r3); } .r4 .shape { color: var(--r4); }

    """

  private static let figures = """
    figure { margin: .4rem 0; }
    figure svg { display: block; width: 100%; max-width: 36rem; height: auto; }
    figcaption, caption { font-size: .9rem; color: var(--soft); text-align: left; padding: .3rem 0; }
    svg text { font-family: inherit; font-size: 11px; fill: var(--ink); }
    svg .band-label, svg .tick-label { font-size: 9.5px; fill: var(--soft); }
    svg .bar-value { font-weight: 700; font-variant-numeric: tabular-nums; }
    .band.r0 { fill: var(--b0); } .band.r1 { fill: var(--b1); } .band.r2 { fill: var(--b2); }
    .band.r3 { fill: var(--b3); } .band.r4 { fill: var(--b4); }
    .bar.r0 { fill: var(--r0); } .bar.r1 { fill: var(--r1); } .bar.r2 { fill: var(--r2); }
    .bar.r3 { fill: var(--r3); } .bar.r4 { fill: var(--r4); }
    .profiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.2rem, 1fr)); gap: .8rem .8rem; }
    .profiles figure { margin: 0; }
    .profiles figcaption { font-size: .8rem; line-height: 1.25; }
    .trend { stroke: var(--ink); stroke-width: 2; } .point { fill: var(--ink); }
    .interval { stroke: var(--soft); stroke-width: 5; opacity: .45; }
    #section-summary > .profiles { grid-column: 1 / -1; }
    .ground { fill: var(--line); opacity: .45; }
    .tick { stroke: var(--line); stroke-width: 1; }
    .mean { stroke: var(--ink); stroke-width: 2; }

    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; margin: .9rem 0 1.4rem; font-size: .92rem; }
    caption { font-weight: 600; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line);
      overflow-wrap: break-word; }
    thead th { border-bottom: 2px solid var(--soft); font-size: .85rem; color: var(--soft); }
    tbody th { font-weight: 600; min-width: 9.5rem; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

    """

  private static let narrow = """
    @media screen and (max-width: 760px) {
      body { padding-top: 1rem; }
      #section-summary { display: block; padding: .8rem 1rem 1rem; }
      .facts { display: block; }
      .verdict { font-size: 1.08rem; }
      table, tbody, tr, th, td, caption { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tbody tr { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .7rem; margin: .5rem 0;
        background: var(--page); }
      tbody th, td { border: 0; padding: .16rem 0; display: grid; grid-template-columns: 8.2rem minmax(0, 1fr);
        gap: .6rem; }
      tbody .number { text-align: left; white-space: normal; }
      tbody th::before, td::before { content: attr(data-label); font-weight: 400; color: var(--soft);
        font-size: .85em; }
    }

    """

  private static let paper = """
    @media print {
      @page { size: A4; margin: 16mm 14mm; }
      :root { color-scheme: light; --ink: #000; --soft: #444; --page: #fff; --panel: #fff; --line: #bbb;
        --link: #000; --strong: #000; }
      html { font-size: 9.5pt; line-height: 1.4; }
      th, td { padding: .25rem .4rem; }
      table { margin: .5rem 0 .9rem; }
      h1 { font-size: 1.6rem; }
      h2 { margin-top: 1.6rem; }
      body { padding: 0; max-width: none; }
      nav { display: none; }
      a { text-decoration: none; }
      h2, h3, caption, p:has(+ table) { break-after: avoid; }
      tr, figure, .verdict, li, table.short { break-inside: avoid; }
      thead { display: table-header-group; }
      #section-summary { border: 0; padding: 0; margin-top: .6rem; grid-template-columns: minmax(0, 1fr) minmax(0, 21rem); }
      main > .facts { break-after: page; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
