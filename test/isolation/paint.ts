/** Of those that are there: which of an element's own parts a page could paint. */
function pseudosOf(element: Element): string[] {
  const has = (pseudo: string) => !/^(none|normal)$/.test(getComputedStyle(element, pseudo).content);
  return [
    ...['::before', '::after'].filter(has),
    ...(element.matches('input, textarea') ? ['::placeholder'] : []),
    ...(element.matches('dialog') ? ['::backdrop'] : []),
  ];
}

/** `button.daybook-button disabled data-size=s`: what rules go by. Two of a kind beside each other are painted alike. */
function kindOf(element: Element): string {
  const own = [...element.attributes]
    .filter(({ name }) =>
      /^(class|disabled|readonly|hidden|type|role|data-(?!day|start).*|aria-(checked|selected|invalid|expanded))$/.test(
        name,
      ),
    )
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ');
  return `${element.parentElement?.getAttribute('class')} > ${element.localName} ${own}`;
}

const near = (pixels: number) => Math.round(pixels * 100) / 100;

/** Left, top, width and height, from what moves as a whole: the root, or the panel above it. */
function boxOf(element: Element): string {
  if (element.getClientRects().length === 0) return 'none';
  const layer = element.parentElement?.closest('.daybook-popover, .daybook-dialog, .daybook') ?? element;
  const from = layer.getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  const isLayer = layer === element || element.matches('.daybook-popover, .daybook-dialog');
  return (isLayer ? [width, height] : [x - from.x, y - from.y, width, height]).map(near).join(' ');
}

/** What paints a shape of a picture; margins and the like do nothing to one. */
const shapeProperties = /^(fill|stroke|opacity|visibility|transform|outline-style)/;

/**
 * What an element may hand down, where each one that it does something to sets it for itself; where it stands, which its box
 * tells; and the width of an outline, which is nothing without a style.
 */
const passedBy =
  /^(tab-size|list-style-.*|-webkit-border-.*-spacing|border-collapse|fill|stroke|stroke-width|top|left|right|bottom|outline-width)$/;

/** Of an element and a property, or its box, what the browser makes of it. */
export type Paint = Map<string, string>;

/**
 * What the browser makes of all that is in an element, and of itself: where each of them stands, and these properties of one
 * of each kind.
 */
export function paintOf(root: Element, properties: readonly string[]): Paint {
  const paint: Paint = new Map();
  const seen = new Set<string>();
  [root, ...root.querySelectorAll('*')].forEach((element, index) => {
    const name = `${index} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    paint.set(`${name} box`, boxOf(element));
    const kind = kindOf(element);
    if (seen.has(kind)) return;
    seen.add(kind);
    const isShape = element.matches('svg *');
    for (const pseudo of ['', ...pseudosOf(element)]) {
      const computed = getComputedStyle(element, pseudo || null);
      for (const property of properties) {
        if (isShape ? !shapeProperties.test(property) : passedBy.test(property)) continue;
        paint.set(`${name}${pseudo} ${property}`, computed.getPropertyValue(property));
      }
    }
  });
  return paint;
}

/** `3 span.daybook-tag color: red, was blue`, of what differs. */
export const changes = (before: Paint, after: Paint): string[] =>
  [...after].flatMap(([what, value]) =>
    before.get(what) === value ? [] : [`${what}: ${value}, was ${before.get(what)}`],
  );

/**
 * The properties that a sheet says something of. Nothing else can change by it: what follows from another property, or comes
 * down from an element, begins with one of these.
 */
export function declaredIn(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const found = new Set<string>();
  const read = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) for (const name of rule.style) found.add(name);
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) read(rule.cssRules);
    }
  };
  read(sheet.cssRules);
  return [...found].filter((name) => !name.startsWith('--')).sort();
}
