/** What the pages look like: one sheet, no script, light or dark as the reader's system is. */
export const style = `
  :root {
    color-scheme: light dark; font: 14px/20px system-ui, sans-serif; -webkit-text-size-adjust: 100%;
    --ink: light-dark(#1a1d23, #e9ebf0); --quiet: light-dark(#50545c, #b4b9c2); --line: light-dark(#e3e4e6, #2c2f36);
    --edge: light-dark(#8d9097, #7b818c); --ground: light-dark(#f7f7f8, #101216); --card: light-dark(#fff, #181a20);
    --raised: light-dark(#f1f2f4, #22252c); --link: light-dark(#2456c4, #8cacff);
    --good: light-dark(#13693a, #6fd79b); --good-ground: light-dark(#e3f4ea, #12301f);
    --warn: light-dark(#7a4a00, #f0bf6b); --warn-ground: light-dark(#fdf0d9, #33260f);
    --bad: light-dark(#a8201a, #ff9d95); --bad-ground: light-dark(#fde8e7, #3a1614);
  }
  * { box-sizing: border-box; }
  body { margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere; }
  a { color: var(--link); }
  h1, h2, h3, p, ul, dl, dd, pre { margin: 0; }
  h1 { font-size: 22px; line-height: 30px; }
  h2 { font-size: 15px; line-height: 22px; }
  code, pre, .mono { font: 12.5px/19px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
  .skip { position: absolute; inset-inline-start: -9999px; }
  .skip:focus { inset-inline-start: 16px; inset-block-start: 8px; padding: 8px 12px; background: var(--card); z-index: 1; }
  .top { background: var(--card); border-bottom: 1px solid var(--line); }
  .top > div, main { max-width: 1120px; margin: 0 auto; padding-inline: 20px; }
  .bar { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; justify-content: space-between; padding-block: 14px 6px; }
  .brand { font-weight: 650; font-size: 15px; color: inherit; text-decoration: none; }
  .clock { color: var(--quiet); font-variant-numeric: tabular-nums; }
  .clock time { color: var(--ink); font-weight: 550; }
  nav ul { display: flex; gap: 4px; padding: 0; list-style: none; overflow-x: auto; margin-inline: -10px; }
  nav a { display: block; padding: 10px; color: var(--quiet); text-decoration: none; white-space: nowrap; border-bottom: 2px solid transparent; }
  nav a:hover { color: var(--ink); }
  nav a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--link); }
  .count { font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; margin-inline-start: 4px; font-weight: 400; }
  main { padding-block: 24px 64px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }
  .head { display: grid; gap: 4px; }
  .head p, .quiet { color: var(--quiet); }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; display: grid; gap: 12px; align-content: start; grid-template-columns: minmax(0, 1fr); }
  .card > header { display: flex; flex-wrap: wrap; gap: 4px 12px; justify-content: space-between; align-items: baseline; }
  .flush { padding: 0; gap: 0; } .flush > header { padding: 14px 16px 10px; } .flush > .empty { padding: 0 16px 16px; }
  .two { display: grid; gap: 20px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); }
  .tiles { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr)); padding: 0; list-style: none; }
  .tiles a { display: block; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 12px 16px; color: inherit; text-decoration: none; }
  .tiles a:hover, .rows a:hover { background: var(--raised); }
  .tiles strong { display: block; font-size: 24px; line-height: 32px; font-weight: 600; font-variant-numeric: tabular-nums; }
  .rows { padding: 0; list-style: none; }
  .rows > li { border-top: 1px solid var(--line); }
  .rows > li:first-child:not(header + *) { border-top: 0; }
  .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 16px; padding: 10px 16px; color: inherit; text-decoration: none; }
  .rows > li:last-child .row { border-radius: 0 0 12px 12px; }
  .row > .main { font-weight: 500; } .row > .side { text-align: end; color: var(--quiet); font-variant-numeric: tabular-nums; }
  .row > .more { color: var(--quiet); font-size: 13px; grid-column: 1 / -1; }
  .pill { display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 12px; line-height: 20px; font-weight: 550; white-space: nowrap; background: var(--raised); color: var(--ink); font-variant-numeric: tabular-nums; }
  .pill.good { background: var(--good-ground); color: var(--good); } .pill.warn { background: var(--warn-ground); color: var(--warn); } .pill.bad { background: var(--bad-ground); color: var(--bad); }
  .facts { display: grid; grid-template-columns: minmax(88px, max-content) minmax(0, 1fr); gap: 6px 16px; }
  .facts dt { color: var(--quiet); }
  .text { white-space: pre-wrap; font-size: 15px; line-height: 24px; max-width: 68ch; }
  pre { overflow-x: auto; padding: 12px; border-radius: 8px; background: var(--raised); white-space: pre-wrap; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
  form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
  label { display: grid; gap: 4px; font-size: 12px; color: var(--quiet); }
  button, input { font: inherit; min-height: 36px; padding: 4px 12px; border-radius: 8px; border: 1px solid var(--edge); background: var(--card); color: inherit; }
  button { font-weight: 500; cursor: pointer; } button:hover { background: var(--raised); }
  input { min-width: 0; width: 220px; max-width: 100%; }
  .card > ul:not(.rows) { padding-inline-start: 18px; } summary { cursor: pointer; }
  .empty { color: var(--quiet); }
  .back { text-decoration: none; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
  @media (max-width: 480px) { .top > div, main { padding-inline: 16px; } .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: 8px; } }
`;
