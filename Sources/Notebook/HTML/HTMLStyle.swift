import Exercises
import Lab

/// How a lesson's page looks: on a phone, on a wide screen and on paper, light and dark.
enum HTMLStyle {
  static let sheet = [base, page, code].joined(separator: "\n")

  private static let base = """
    :root {
      --paper: #ffffff; --ink: #1c1f23; --muted: #5d6570; --grid: #d9dde2; --panel: #f5f6f8; --soft: #eaf3fb;
      --accent: #0b62a8; --right: #0a7a45; --wrong: #b3261e; --todo: #8a5a00;
      --series-1: #0072b2; --series-2: #c25400; --series-3: #00805c; --series-4: #a83f7b;
      --series-5: #8a6d00; --series-6: #3b3f46; --positive: #00805c; --negative: #3b3f46;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --ink: #e6e8ea; --muted: #a2a9b1; --grid: #363c43; --panel: #1e2226; --soft: #1a2a38;
        --accent: #6fb7f0; --right: #56c98d; --wrong: #ff8f87; --todo: #e6b450;
        --series-1: #56b4e9; --series-2: #f0903c; --series-3: #35c79a; --series-4: #dd8fbf;
        --series-5: #e3cd4b; --series-6: #c4c9cf; --positive: #35c79a; --negative: #c4c9cf;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.65 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
    }
    h1 { font-size: 2rem; line-height: 1.2; }
    h1 small {
      display: block; font-size: 1rem; color: var(--accent); letter-spacing: .04em;
      margin-bottom: .3rem;
    }
    h2 { margin: 2.75rem 0 .75rem; font-size: 1.35rem; line-height: 1.3; }
    code, pre {
      font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    p code, li code { font-size: .92em; background: var(--panel); padding: .1em .3em; border-radius: .25em; }
    .formula {
      position: relative; display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; align-items: baseline;
      margin: 1.25rem 0; padding: .25rem 0 .25rem 1.5rem; max-width: 42rem; overflow: auto hidden;
      font-size: 1.2rem;
    }
    .formula math {
      width: auto; -webkit-user-select: none; user-select: none;
      font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "DejaVu Math TeX Gyre", math;
    }
    .formula span {
      position: absolute; inset: 0; overflow: hidden; white-space: pre; color: transparent;
      forced-color-adjust: none; -webkit-user-select: all; user-select: all;
    }
    .formula span::selection {
      color: transparent; background: color-mix(in srgb, var(--accent) 30%, transparent);
    }
    .formula mtd { padding: .4em 0; text-align: left; text-align: -webkit-left; }
    .formula .formula-left { text-align: right; text-align: -webkit-right; }
    .formula .formula-start:not(:first-child) { padding-left: 2em; }
    @media (max-width: 40rem) {
      .formula { padding-left: 0; font-size: 1.05rem; gap: .75rem 1.5rem; }
      .formula .formula-start:not(:first-child) { padding-left: 1.25em; }
    }
    svg { display: block; width: 100%; height: auto; margin-inline: auto; }
    table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .3rem .9rem .3rem 0; text-align: left; border-bottom: 1px solid var(--grid); }
    th { color: var(--muted); font-weight: 600; }
    .number { text-align: right; }
    .right { color: var(--right); } .wrong { color: var(--wrong); } .todo { color: var(--todo); }
    @media print {
      html { font-size: 10.5pt; }
      body { font-size: 1rem; background: #fff; color: #000; }
      figure, table, .formula { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
    }
    figure { overflow-x: auto; }
    .frames { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem; }
    .frames.wide { grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); }
    .frame { margin: 0; }
    .frame figcaption { font-weight: 400; font-size: .92rem; padding: .2rem 0 0; }
    .film input { display: none; }
    .frame.between { display: none; }
    @media screen {
      .scripted .frames, .scripted input { max-width: 27rem; margin-inline: auto; }
      .scripted .frames { grid-template-columns: minmax(0, 1fr); }
      .scripted .frames.wide { max-width: 34rem; }
      .scripted .frame, .scripted .frame.between {
        display: block; grid-area: 1 / 1; visibility: hidden;
      }
      .scripted .frame.shown { visibility: visible; }
      .scripted .frame svg { max-width: none !important; }
      .scripted input {
        display: block; width: 100%; margin-block: .4rem; height: 1.8rem; accent-color: var(--accent);
      }
      .scripted .frames.wide + input { max-width: 34rem; }
    }
    .words { line-height: 1.9; }
    .words, .key { margin: .3rem 0; overflow-wrap: anywhere; }
    .key { font-size: .92rem; }
    .key span { white-space: nowrap; }
    .multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; }
    .multiples.pairs { grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }
    .key svg { display: inline-block; width: 2.2em; height: 1.2em; vertical-align: -.25em; }
    .high, .low {
      padding: .1em .2em; border-radius: .2em; print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .high { background: color-mix(in srgb, var(--positive) var(--strength), transparent); }
    .low {
      background: color-mix(in srgb, var(--negative) var(--strength), transparent);
      text-decoration: underline dotted; text-underline-offset: .2em;
    }
    """
}
