extension HTMLStyle {
  /// Exercises' cards, code and its colours.
  static let code = """
    :root {
      --keyword: #9b2393; --type: #2f6099; --number: #1c00cf; --string: #b5140f;
      --comment: #5a6773; --call: #326d74;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --keyword: #ff7ab2; --type: #6bdfff; --number: #d9c97c; --string: #ff8170;
        --comment: #94a3b1; --call: #78c2b3;
      }
    }
    .sk { color: var(--keyword); } .st { color: var(--type); } .sn { color: var(--number); }
    .ss { color: var(--string); } .sc { color: var(--comment); } .sf { color: var(--call); }
    pre {
      margin: 0; padding: .75rem 1rem; background: var(--panel); border-radius: .4rem;
      overflow-x: auto; font-size: .8rem; line-height: 1.5; tab-size: 2;
    }
    main > pre { margin: 1.2rem 0; }
    .card {
      border: 1px solid var(--grid); border-left: 4px solid var(--todo); border-radius: .5rem;
      padding: .8rem 1rem; margin: 1.6rem 0; font-size: .95rem; line-height: 1.5;
    }
    .card.right { border-left-color: var(--right); }
    .card.wrong { border-left-color: var(--wrong); }
    .card.card { color: var(--ink); }
    .card h3 { margin: 0 0 .5rem; font-size: 1rem; display: flex; flex-wrap: wrap; gap: 0 .6rem; }
    .card h3 .place { margin-left: auto; font-weight: 400; font-size: .85rem; color: var(--muted); }
    .card.todo h3 b { color: var(--todo); }
    .card.right h3 b { color: var(--right); }
    .card.wrong h3 b { color: var(--wrong); }
    .card p { margin: .6rem 0; }
    .card ul { margin: .5rem 0; padding-left: 1.2rem; }
    .card.wrong .verdict { font-weight: 600; }
    .card .verdict { overflow-wrap: anywhere; }
    .card details { margin: .5rem 0 0; }
    .card summary { color: var(--accent); cursor: pointer; }
    code { overflow-wrap: anywhere; }
    pre code { overflow-wrap: normal; background: none; padding: 0; }
    @media print {
      pre { white-space: pre-wrap; border: 1px solid #ccc; }
      .card details:not([open]) { display: none; }
    }
    """
}
