import { describe, expect, it } from 'vitest';
import { Gallery } from '../../stories/ui/Gallery.js';
import { onHostPage } from '../../test/support/hostPage.js';
import { renderUi } from '../../test/support/renderUi.js';
import sheet from './index.css?inline';

// A root as weak as an element begins as one as strong as a class does.
const sheetText = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll(':where(.daybook)', '.daybook');

const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? styleRules(rule.cssRules) : [];
  });

function parsed() {
  const parsedSheet = new CSSStyleSheet();
  parsedSheet.replaceSync(sheetText);
  return parsedSheet;
}

type Paint = Map<string, string>;

/** What the browser makes of one element of each kind and state, by element and property. */
function paintOf(root: Element): Paint {
  const paint: Paint = new Map();
  const seen = new Set<string>();
  for (const element of root.querySelectorAll('[class*="daybook-"]')) {
    const kind = [...element.attributes]
      .filter(({ name }) =>
        /^(class|disabled|readonly|type|data-(?!day$).*|aria-(checked|selected|invalid))$/.test(name),
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join(' ');
    if (seen.has(kind)) continue;
    seen.add(kind);
    for (const pseudo of ['', '::before', '::after']) {
      const computed = getComputedStyle(element, pseudo || null);
      for (const name of computed) {
        if (!name.startsWith('--'))
          paint.set(`${kind}${pseudo} { ${name} }`, computed.getPropertyValue(name));
      }
    }
  }
  return paint;
}

/** The luminance of WCAG 2, from what the browser paints. */
function luminance(color: string) {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string) {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the stylesheet', () => {
  it('reaches nothing outside of a root', () => {
    const rules = styleRules(parsed().cssRules);
    expect(rules.length).toBeGreaterThan(50);
    expect(
      rules.map((rule) => rule.selectorText).filter((selector) => !selector.startsWith('.daybook')),
    ).toEqual([]);
    const selectors = rules.flatMap((rule) =>
      rule.selectorText.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split(','),
    );
    expect(selectors.filter((selector) => !selector.trim().startsWith('.daybook'))).toEqual([]);
    expect(sheetText).not.toMatch(/@(property|font-face|layer|import)|!important|:root/);
  });

  it('names its animations after itself', () => {
    const names = [...parsed().cssRules].flatMap((rule) =>
      rule instanceof CSSKeyframesRule ? [rule.name] : [],
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.startsWith('daybook-'))).toEqual([]);
  });

  it('names its containers after itself, and nothing else that a page could have a name for', () => {
    const named = sheetText.match(/[\s;{]container(-name)?:[^;}]*/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !/:\s*daybook\b/.test(name))).toEqual([]);
    expect(sheetText).not.toMatch(
      /counter-(reset|increment|set)|view-transition-name|anchor-name|timeline|@(counter-style|position-try|scope|namespace|page)\b/,
    );
  });

  it('knows no left and no right', () => {
    expect(sheetText.match(/[\s;{]((margin|padding|border|inset)-)?(left|right|top|bottom)\s*:/g)).toBeNull();
    expect(sheetText.match(/[\s;{](width|height|(text-align|float):\s*(left|right))\b/g)).toBeNull();
  });

  it('declares no public token', () => {
    expect(
      sheetText.match(/[\s;{]--daybook-[a-z0-9-]*\s*:/g)?.filter((name) => !name.includes('--daybook--')),
    ).toEqual([]);
  });

  it('paints with no private token that nobody sets', () => {
    const setByScript = [
      'span',
      'room-inline',
      'room-block',
      'drag',
      'layouts',
      'hours',
      'hour',
      'gutters',
      'top',
      'height',
      'lane',
      'lanes',
    ].map((name) => `--daybook--${name}`);
    const declared = new Set([...setByScript, ...(sheetText.match(/--daybook--[a-z0-9-]+(?=\s*:)/g) ?? [])]);
    const used = [...sheetText.matchAll(/var\(\s*(--daybook--[a-z0-9-]+)\s*\)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'keeps every primitive as it is on a page with rules of its own, in %s',
    (theme) => {
      const { container } = renderUi(<Gallery />, { theme });
      container.classList.add('content');
      const root = container.querySelector('.daybook');
      if (!root) throw new Error('no root');
      const before = paintOf(root);
      const after = onHostPage(() => paintOf(root));
      expect(before.size).toBeGreaterThan(10_000);
      const changed = [...after].filter(([where, value]) => before.get(where) !== value);
      expect(changed.slice(0, 30)).toEqual([]);
    },
  );
});

describe('the tokens', () => {
  const accents = [
    '#2456c4',
    '#84cc16',
    '#facc15',
    '#f97316',
    '#ec4899',
    '#06b6d4',
    '#0b1f4b',
    '#6d28d9',
    '#000',
    '#fff',
  ];

  it.each(['light', 'dark'] as const)('keep every brand readable in %s', (theme) => {
    const { container } = renderUi(
      <div>
        {accents.map((accent) => (
          <div key={accent} className="daybook" data-theme={theme} data-accent={accent}>
            <button type="button" className="daybook-button" data-variant="primary">
              Confirm
            </button>
            <a className="daybook-link" href="https://post.example/">
              See
            </a>
          </div>
        ))}
      </div>,
      { theme },
    );
    for (const root of container.querySelectorAll<HTMLElement>('[data-accent]')) {
      root.style.setProperty('--daybook-accent', root.dataset.accent ?? '');
      const surface = getComputedStyle(root).backgroundColor;
      const button = getComputedStyle(root.querySelector('button') ?? root);
      const link = getComputedStyle(root.querySelector('a') ?? root);
      expect(contrast(button.color, button.backgroundColor), `on ${root.dataset.accent}`).toBeGreaterThan(
        4.5,
      );
      expect(contrast(link.color, surface), `${root.dataset.accent} as ink`).toBeGreaterThan(4.5);
    }
  });

  it('are taken from wherever the host sets them', () => {
    const { container } = renderUi(<p className="daybook-link">See</p>);
    container.style.setProperty('--daybook-accent-text', 'rgb(1, 2, 3)');
    container.style.setProperty('--daybook-font-size', '1.25rem');
    const link = getComputedStyle(container.querySelector('p') ?? container);
    expect(link.color).toBe('rgb(1, 2, 3)');
    expect(link.fontSize).toBe('20px');
  });
});
