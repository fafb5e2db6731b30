/** Where a shadow tree has its looks from: a page's own sheets don't reach into it. */
export interface ShadowStyles {
  /** The text of `daybook/styles.css`, or a sheet that is made of it. */
  stylesheet?: string | CSSStyleSheet | undefined;
  /** The address at which your page has that sheet. */
  stylesheetUrl?: string | undefined;
}

const hostText = ':host { display: block } :host([hidden]) { display: none }';

/** One sheet of a text for all trees of a document: a sheet belongs to the document that it was made in. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(text: string, document: Document): CSSStyleSheet {
  const sheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, sheets);
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/**
 * Gives a shadow tree its looks, and tells once they are there: what is shown before would be bare. Neither a style element
 * nor a style attribute is written, so a strict content security policy holds. An address that can't be read is told by the
 * browser, and the tree is shown bare. The returned function takes the looks away again.
 */
export function wearStyles(
  tree: ShadowRoot,
  { stylesheet, stylesheetUrl }: ShadowStyles,
  onReady: () => void,
): () => void {
  const { ownerDocument } = tree;
  const worn = [sheetOf(hostText, ownerDocument)];
  if (stylesheet !== undefined) {
    worn.push(typeof stylesheet === 'string' ? sheetOf(stylesheet, ownerDocument) : stylesheet);
  }
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, ...worn];
  const link = ownerDocument.createElement('link');
  if (stylesheetUrl === undefined) onReady();
  else {
    link.rel = 'stylesheet';
    link.onload = link.onerror = onReady;
    link.href = stylesheetUrl;
    tree.prepend(link);
  }
  return () => {
    link.onload = link.onerror = null;
    link.remove();
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => !worn.includes(sheet));
  };
}
