/** The whole look. It stands in a shadow root, where no rule of the page comes and from where none of it goes. */
export const devtoolsSheet = `
:host { all: initial; color-scheme: light dark; position: fixed; inset: auto 0 0 auto; z-index: 2147483000;
  --accent: var(--daybook-accent, light-dark(#2456c4, #8cacff)); --text: light-dark(#1a1d23, #e9ebf0);
  --muted: light-dark(#565b66, #a9aebb); --surface: light-dark(#fff, #16181d); --sunken: light-dark(#f4f5f7, #1f2229);
  --line: light-dark(#d9dce3, #363b46); --danger: light-dark(#b3261e, #ff9d94); --good: light-dark(#176b43, #74d0a0);
  font: 13px/1.45 system-ui, sans-serif; color: var(--text); }
:host([data-theme='light']) { color-scheme: light; }
:host([data-theme='dark']) { color-scheme: dark; }
* { box-sizing: border-box; }
.all { font: inherit; color: var(--text); }
button, select { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
  min-height: 28px; padding: 2px 10px; cursor: pointer; }
button:hover { background: var(--sunken); }
:focus-visible { outline: 2px solid light-dark(#2456c4, #8cacff); outline-offset: 1px; }
.open { position: fixed; right: 12px; bottom: 12px; min-height: 36px; padding: 4px 14px; border-radius: 18px; font-weight: 600;
  box-shadow: 0 4px 16px #0003; }
.open::before { content: ''; display: inline-block; width: 8px; height: 8px; margin-right: 8px; border-radius: 50%; background: var(--accent); }
.dock { position: fixed; right: 12px; bottom: 12px; width: min(720px, calc(100vw - 24px)); height: min(420px, calc(100vh - 24px));
  display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 12px 40px #0004; overflow: hidden; }
.head { display: flex; align-items: center; gap: 4px; padding: 6px; border-bottom: 1px solid var(--line); background: var(--sunken); }
.tabs { display: flex; gap: 2px; flex: 1; min-width: 0; overflow-x: auto; padding: 2px; }
.tabs button { border-color: transparent; background: none; white-space: nowrap; color: var(--muted); }
.tabs button[aria-selected='true'] { background: var(--surface); border-color: var(--line); color: var(--text); font-weight: 600; }
.body { flex: 1; overflow: auto; padding: 10px 12px; }
.body:focus-visible { outline-offset: -2px; }
.bar { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin: 0 0 10px; }
p, h3, ul, dl, dd, pre { margin: 0; }
h3 { font-size: 13px; font-weight: 600; margin: 14px 0 6px; }
h3:first-child { margin-top: 0; }
  .after { margin-top: 12px; }
.muted { color: var(--muted); }
.bad { color: var(--danger); }
.good { color: var(--good); }
table { width: 100%; border-collapse: collapse; }
th { text-align: start; font-weight: 500; color: var(--muted); padding: 2px 8px 4px 0; }
td { padding: 3px 8px 3px 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.id { color: var(--muted); }
td button { border: 0; background: none; padding: 0; min-height: 24px; text-align: start; color: light-dark(#2456c4, #8cacff); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 14px; }
dt { color: var(--muted); }
dd { overflow-wrap: anywhere; }
pre { font: 12px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--sunken);
  border-radius: 6px; padding: 8px; max-height: 260px; overflow: auto; }
ul { list-style: none; padding: 0; display: grid; gap: 4px; }
@media (max-width: 560px) {
  .dock { right: 0; bottom: 0; width: 100vw; height: min(70vh, 480px); border-radius: 10px 10px 0 0; }
  .wide { display: none; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
}
`;
