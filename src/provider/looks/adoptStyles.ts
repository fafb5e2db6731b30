import type { PartStyle } from '../appearance.js';

const property = (name: string) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Only the browser knows which properties take a number: what it refuses as a number is one of pixels. */
function declare(style: CSSStyleDeclaration, name: string, value: unknown) {
  style.setProperty(name, String(value));
  if (typeof value === 'number' && !style.getPropertyValue(name)) style.setProperty(name, `${value}px`);
}

function write(sheet: CSSStyleSheet, selector: string, look: object) {
  try {
    sheet.insertRule(`${selector} {}`, sheet.cssRules.length);
  } catch {
    return;
  }
  const rule = sheet.cssRules[sheet.cssRules.length - 1];
  for (const [name, value] of Object.entries(look)) {
    if (name.includes('&')) write(sheet, name.replaceAll('&', selector), value);
    else if (rule && 'style' in rule) {
      // SAFETY: a rule that has a style is one of declarations, in whichever window it was made.
      declare(rule.style as CSSStyleDeclaration, property(name), value);
    }
  }
}

/**
 * Styles of parts as a sheet of the tree that the root is in, for this root alone: a style attribute would be refused by a
 * strict content policy, and reach no state. `:not(#_)` is true of every root and has the strength of an id.
 * @returns takes the sheet away again
 */
export function adoptStyles(
  root: HTMLElement,
  styles: readonly (readonly [part: string, look: PartStyle])[],
): () => void {
  const tree = root.getRootNode();
  const view = root.ownerDocument.defaultView;
  if (!view || !styles[0] || !('adoptedStyleSheets' in tree)) return () => {};
  // SAFETY: what has adopted sheets is a document or a shadow root; another window's would fail `instanceof`.
  const home = tree as Document | ShadowRoot;
  // Random, since two copies of this code may be on one page.
  const id = Math.random().toString(36).slice(2);
  root.dataset.looks = id;
  const sheet = new view.CSSStyleSheet();
  for (const [part, look] of styles) write(sheet, `.daybook[data-looks="${id}"]:not(#_) .${part}`, look);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
  return () => {
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((other) => other !== sheet);
    if (root.dataset.looks === id) delete root.dataset.looks;
  };
}
