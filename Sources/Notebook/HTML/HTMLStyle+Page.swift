extension HTMLStyle {
  /// The parts of a page from top to bottom: bar, contents, heading, results, tables, figures.
  static let page = """
    .bar, .contents, .card, figcaption, table, .results, .next, .facts, .box, .question,
    .sheet, .abilities, .readings, h1, h2, h3, svg {
      font-family: system-ui, -apple-system, "Segoe UI", sans-serif;
    }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; padding: .6rem 1rem; background: var(--paper); }
    .skip:focus { left: .5rem; top: .5rem; z-index: 1; }
    .bar {
      display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: baseline; font-size: .9rem;
      padding: .6rem 1.25rem; border-bottom: 1px solid var(--grid);
    }
    .bar b { margin-right: auto; }
    .bar nav { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; }
    .bar a, .next a, .contents a, .lessons h2 a { text-decoration: none; }
    .bar a:hover, .next a:hover, .contents a:hover, .lessons a:hover { text-decoration: underline; }
    .page { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
    main { max-width: 44rem; margin: 0 auto; min-width: 0; }
    .contents { font-size: .88rem; line-height: 1.45; margin-top: 1rem; }
    .contents summary { font-weight: 600; cursor: pointer; }
    .contents ol { list-style: none; margin: .6rem 0; padding: 0; }
    .contents li { margin: .4rem 0; }
    .states { white-space: nowrap; letter-spacing: .1em; }
    .facts { color: var(--muted); font-size: .92rem; }
    .goal { color: var(--muted); font-size: 1.15rem; line-height: 1.5; margin: .2rem 0 1rem; }
    .box, .question, .folded, .abilities, .readings { margin: 1.4rem 0; font-size: 1rem; line-height: 1.55; }
    .box, .question, .abilities { background: var(--soft); border-radius: .5rem; padding: .7rem 1.1rem; }
    .box h3, .readings h3 { margin: 0 0 .3rem; font-size: 1rem; }
    .box p, .question p { margin: .4rem 0; }
    .folded { border-left: 3px solid var(--grid); padding-left: 1rem; }
    .question summary, .folded summary { color: var(--accent); cursor: pointer; }
    .abilities { padding-left: 2.2rem; }
    .readings ul { padding-left: 1.2rem; }
    .results small, figcaption small { color: var(--todo); font-size: .92em; }
    .results small { display: block; }
    .address { color: var(--muted); text-decoration: none; opacity: 0; }
    h2:hover .address, .address:focus-visible { opacity: 1; }
    .results {
      margin: 1.2rem 0; padding: .5rem 1rem; background: var(--panel); border-radius: .4rem;
      font-size: .92rem; line-height: 1.5;
    }
    .results div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .15rem 0; }
    .results dt { color: var(--muted); margin-right: auto; }
    .results dd { margin: 0 0 0 auto; text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    .sheet { margin: 1rem 0; font-size: .92rem; line-height: 1.5; }
    .sheet div { border-bottom: 1px solid var(--grid); padding: .4rem 0; }
    .sheet dd { margin: 0 0 0 1.2rem; }
    .sheet p { margin: 0; color: var(--muted); }
    .sheet pre { padding: 0; background: none; white-space: pre-wrap; }
    figure { margin: 1.6rem 0; }
    figcaption { font-size: .9rem; line-height: 1.45; color: var(--muted); padding: .5rem 0 0; }
    figcaption b { color: var(--ink); }
    .table figcaption, .listing figcaption { padding: 0 0 .35rem; }
    .table figcaption { color: var(--ink); font-weight: 600; }
    .scroll { overflow-x: auto; max-width: 100%; }
    .number { white-space: nowrap; }
    .next {
      display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between;
      border-top: 1px solid var(--grid); margin-top: 3rem; padding-top: 1.2rem;
    }
    .lessons { list-style: none; padding: 0; }
    .lessons li { border-top: 1px solid var(--grid); padding: .8rem 0; }
    .lessons h2, .lessons p { margin: 0; }
    .lessons p a { text-decoration: none; display: inline-block; min-width: 1.1em; }
    @media (min-width: 40rem) {
      td:first-child { white-space: nowrap; }
      .sheet div { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1.5rem; }
      .sheet dd { margin: 0; }
    }
    @media (min-width: 66rem) {
      .page:has(.contents) {
        display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem;
      }
      .contents { position: sticky; top: 1rem; align-self: start; margin-top: 2.6rem; }
      .contents summary { list-style: none; cursor: default; pointer-events: none; }
      .contents::details-content { content-visibility: visible; display: block; height: auto; }
    }
    @media (min-width: 76rem) {
      .plot, .listing { margin-left: -3rem; margin-right: -3rem; }
    }
    @media print {
      .bar, .contents, .next, .skip, .address { display: none; }
      .page:has(.contents) { display: block; }
      .page, main { max-width: none; padding: 0; }
      .scroll, pre, figure, .formula { overflow: visible; }
      .formula { max-width: none; }
      figure svg { min-width: 0 !important; height: auto; }
      .card, .results, .box, .question { break-inside: avoid; }
      .folded::details-content { content-visibility: visible; display: block; height: auto; }
      .question details:not([open]) { display: none; }
      .plot { max-width: 34rem; }
    }
    """
}
