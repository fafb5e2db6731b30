import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { compile } from 'tailwindcss';
import tailwind4 from 'tailwindcss/index.css?raw';
import preflight3 from 'tailwindcss3/lib/css/preflight.css?raw';

/** Of any element, as plain pages and old resets write them. */
const elementRules = `
  body, div, section, header, form, nav, aside, article, footer { margin: 7px; padding: 5px; }
  button { background: red; border: 3px dashed blue; padding: 20px; border-radius: 0; min-width: 200px; box-shadow: 0 0 9px red; text-transform: uppercase; letter-spacing: 3px; transition: all 3s; }
  button:hover, button:focus, a:hover { background: yellow; outline: 9px solid red; color: red; }
  button[disabled], input:disabled { opacity: .2; cursor: wait; pointer-events: none; }
  input, textarea, select { background: pink; border: 5px solid; height: 80px; margin: 20px; width: 50%; border-radius: 40px; appearance: auto; font: 30px monospace; }
  input[type="text"], input[type="email"], input[type="checkbox"], input[type="radio"] { display: block; width: 99px; transform: rotate(2deg); }
  ::placeholder { color: red; opacity: .3; font-size: 30px; }
  ::marker { color: red; }
  ::backdrop { background: red; opacity: .5; }
  h1, h2, h3, h4, h5, h6 { font: italic 60px/3 serif; margin: 40px; color: red; text-align: right; }
  p, span, strong, b, em, small, label, mark, time, code, kbd { margin: 1em; color: red; display: block; font-size: 30px; float: left; }
  dl, dt, dd, header, form, output { margin: 12px; padding: 9px; line-height: 3; float: right; }
  table, thead, tbody, tr, td, th, caption { border: 2px solid red; background: yellow; padding: 20px; width: 900px; display: block; }
  ul, ol, li { list-style: square inside; padding-left: 90px; margin: 30px; display: inline-block; }
  a { color: red; text-decoration: line-through; background: yellow; display: block; }
  a:visited, a:link { color: lime; }
  svg, img, video { display: block; width: 100%; height: auto; vertical-align: middle; fill: red; max-width: 10%; }
  path, circle, rect, line { fill: red; stroke: red; stroke-width: 9; }
  fieldset, legend { border: 9px groove; padding: 30px; margin: 30px; min-width: 50%; float: left; }
  dialog { border: 30px solid red; width: 900px; top: 300px; color: red; padding: 99px; max-height: 99px; transform: scale(.5); }
  details, summary, hr, progress, meter { border: 9px solid red; margin: 30px; }
  optgroup, option { color: red; background: lime; font-size: 30px; }
`;

/** Below a container of the page, as most themes of CMS write them. */
const contentRules = `
  .content button, .content input, .content textarea, .content select { background: red; margin: 9px; height: 70px; width: 100%; border: 9px solid; }
  .content a { color: red; text-decoration: underline; border-bottom: 3px solid; }
  .content p, .content div, .content span, .content label { margin-bottom: 2em; line-height: 4; display: block; }
  .content ul li { list-style: disc; margin-left: 99px; }
  .content ul li::before, .content button::before, .content span::after { content: 'host'; color: red; position: static; }
  .content table td { padding: 30px; border: 1px solid; text-align: left; }
  .content h2, .content h3 { font-size: 70px; text-transform: uppercase; border-bottom: 5px solid; }
  .content svg { width: 100px; height: 100px; fill: red; }
  .content > * > * { margin-top: 9px; }
  main section { padding: 30px; }
`;

const universalRules = `
  *, *::before, *::after { box-sizing: content-box; margin: 10px; padding: 3px; border-width: 2px; border-style: dotted; transition: all 3s; letter-spacing: 4px; }
  * { font-family: fantasy; line-height: 3; text-align: right; outline: 1px solid red; max-width: 300px; }
  * + * { margin-top: 2em; }
`;

/** Rules by a part of a class's name, by an attribute or a state, and classes that any page may have. */
const attributeRules = `
  [class*=button], [class*="btn"], [class*="card"], [class*="day"], [class^="d"] { border: 5px solid red; padding: 20px; background: lime; width: 300px; }
  [class] { margin: 30px; opacity: .7; }
  [role=button], [role=grid], [role=dialog], [role=option], [role=switch], [role=tab] { display: inline; padding: 30px; background: red; }
  [aria-expanded=true], [aria-selected=true], [aria-invalid=true], [aria-hidden=true], [tabindex] { display: none; color: red; }
  [hidden], [open], [popover], [disabled], [data-state], [data-open], [data-size], [data-variant], [data-tone] { display: block; position: static; width: 50px; }
  [data-theme], [data-theme=light], [dir], [lang] { background: #300; color: #fcc; font: 30px serif; }
  .card, .btn, .modal, .open, .active, .button, .popover, .calendar, .day, .hidden, .container, .field, .icon { display: none; }
`;

/** As specific as a class and an element, or two classes, by what an element is not. */
const negatedRules = `
  button:not(.plain), input:not(.plain), select:not([multiple]), a:not(.btn), svg:not(.logo), dialog:not(.mine) { background: red; padding: 33px; border: 7px solid; border-radius: 0; }
  :not(.plain) { margin: 9px; float: left; color: red; }
  :not(.host):not(html):not(body) > li { display: inline; }
`;

/** What an element of the page hands down to all that is in it. */
const inheritedRules = `
  .content {
    font: italic small-caps bold 22px/3 serif; font-stretch: condensed; letter-spacing: 4px; word-spacing: 9px; line-height: 3;
    text-transform: uppercase; text-align: center; text-align-last: right; text-indent: 20px; text-shadow: 1px 1px red;
    white-space: pre; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; line-break: anywhere; 
    color: lime; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; text-emphasis: dot red; caret-color: red; 
    cursor: help; direction: rtl; list-style: square inside; border-collapse: separate; border-spacing: 9px;
    font-feature-settings: 'smcp'; font-variation-settings: 'wght' 900; font-kerning: none;
    text-rendering: geometricPrecision; text-underline-offset: 9px; 
    fill: red; stroke: red; stroke-width: 5; color-scheme: dark;
    text-wrap: nowrap; text-size-adjust: 300%;
  }
`;

const smallRoot = 'html { font-size: 10px; } body { font-size: 1.6rem; line-height: 1.8; }';

/** What its own build would make of what Tailwind 3 asks of a theme: the values that stand beside. */
const themed3 = preflight3.replace(/theme\('[^']*',\s*((?:[^()]|\([^()]*\))*)\)/g, '$1');

/** What the page's own markup uses of it; also names that could be ours. */
const utilities = [
  'card',
  'container',
  'prose',
  'flex',
  'hidden',
  'space-y-4',
  'divide-y',
  'btn',
  'p-4',
  'open:block',
];

async function tailwind4Sheet() {
  const compiler = await compile('@import "tailwindcss";', {
    loadStylesheet: async (id, base) => ({ path: id, base, content: tailwind4 }),
  });
  return compiler.build(utilities);
}

export interface HostSheet {
  readonly name: string;
  readonly css: string;
  /** It says something of any element by the strength of a class: where an atom stands, and how large it is, is its to say. */
  readonly placesRoot: boolean;
}

/** What pages bring along: rules of their own, and the sheets of others, as they are published. */
export async function hostSheets(): Promise<readonly HostSheet[]> {
  const sheets = {
    'rules of each element': elementRules,
    'rules below a container': contentRules,
    'rules of all elements': universalRules,
    'rules by attribute, and common classes': attributeRules,
    'rules by what an element is not': negatedRules,
    'what a container hands down': inheritedRules,
    'a root font of 10 px': smallRoot,
    'Bootstrap 5': bootstrap,
    'Tailwind 3': themed3,
    'Tailwind 4': await tailwind4Sheet(),
  };
  const placing = [contentRules, attributeRules, negatedRules];
  return Object.entries(sheets).map(([name, css]) => ({ name, css, placesRoot: placing.includes(css) }));
}

/** Does something while the page has a sheet of its own, which stands after ours as a page's own does. */
export function underSheet<Result>(css: string, act: () => Result): Result {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    return act();
  } finally {
    style.remove();
  }
}
