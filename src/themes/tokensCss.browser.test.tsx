import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { AtomRoot } from '../provider/AtomRoot.js';
import type { Appearance } from '../provider/appearance.js';
import { CalProvider } from '../provider/CalProvider.js';
import * as themes from './index.js';

const page = (appearance: Appearance) => (
  <CalProvider language="en" appearance={appearance}>
    <AtomRoot>
      <h2 className="daybook-heading">Initial assessment</h2>
      <button type="button" className="daybook-button" data-variant="primary">
        Book
      </button>
    </AtomRoot>
  </CalProvider>
);

const clean: (() => void)[] = [];
afterEach(() => {
  for (const each of clean.splice(0)) each();
});

/** What a server sends: the page, and in its head the rule. */
function served(appearance: Appearance, css: string) {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = css;
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(page(appearance));
  clean.push(
    () => sheet.remove(),
    () => place.remove(),
  );
  return place;
}

/** All that is painted of it, own properties aside. */
const looks = (place: HTMLElement) =>
  [...place.querySelectorAll('.daybook, .daybook *')].map((element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(
      [...style].filter((name) => !name.startsWith('--')).map((name) => [name, style.getPropertyValue(name)]),
    );
  });

const inherited: Appearance = { variables: { font: 'inherit' } };
const schemes = ['light', 'dark'] as const;
const { tokensCss, bare: _, ...finished } = themes;
const given = Object.entries({ ...finished, inherited }).flatMap(([name, appearance]) =>
  // Styles of parts come a moment later on any page.
  schemes.map((theme) => [name, theme, { theme, ...appearance, elements: undefined }] as const),
);

describe('tokensCss', () => {
  it.each(given)(
    'paints a server’s page as it is once it is taken over: %s, %s',
    async (_name, _scheme, appearance) => {
      const place = served(appearance, tokensCss(appearance));
      const before = looks(place);
      const root = hydrateRoot(place, page(appearance));
      clean.unshift(() => root.unmount());
      const variables = Object.keys(appearance.variables ?? {});
      await expect
        .poll(() => place.querySelector<HTMLElement>('.daybook')?.style.length)
        .toBe(variables.length);
      expect(before).toHaveLength(3);
      expect(before).toEqual(looks(place));
    },
  );

  it('is missed where it is not given', async () => {
    const place = served(themes.editorial, '');
    const before = looks(place);
    const own = document.body.appendChild(document.createElement('div'));
    const root = createRoot(own);
    clean.push(
      () => root.unmount(),
      () => own.remove(),
    );
    root.render(page(themes.editorial));
    await expect.poll(() => own.querySelector<HTMLElement>('.daybook')?.style.length).toBeGreaterThan(8);
    expect(before).not.toEqual(looks(own));
  });

  it('says the tokens of a part of the page alone', () => {
    expect(tokensCss({ variables: { accent: '#0a7', radius: '4px' } }, '.booking')).toBe(
      '.booking{--daybook-accent:#0a7;--daybook-radius:4px}',
    );
    expect(tokensCss({})).toBe(':root{}');
  });

  it.each([
    'red; color: blue',
    'red } body { display: none',
    '</style><script>',
    'rgb(1 2 3',
    'rgb(1 2 3))',
    '[red)',
    '"Inter',
    '\'Inter"',
    '"In\nter"',
    'red /* or blue',
    'red\\',
  ])('refuses %j, and says which variable it is', (accent) => {
    expect(() => tokensCss({ variables: { accent } })).toThrow(/The variable "accent" is no value of CSS/);
  });

  it.each([
    'rgb(from var(--brand) r g calc(b + 10))',
    '"It\'s (1", sans-serif',
    "'\\'', serif",
    'red /* or blue */',
  ])('takes %j as it is, and the next after it', (font) => {
    const css = tokensCss({ variables: { font, radius: '4px' } }, '.booking');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const [rule] = sheet.cssRules;
    const { style } = rule as CSSStyleRule;
    expect([...style]).toEqual(['--daybook-font', '--daybook-radius']);
    expect(style.getPropertyValue('--daybook-radius')).toBe('4px');
  });
});
