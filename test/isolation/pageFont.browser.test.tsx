import { render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import { defineDaybookElements } from 'daybook/element';
import { ShadowHost } from 'daybook/shadow';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AtomRoot } from '../../src/provider/AtomRoot.js';
import type { Appearance } from '../../src/provider/appearance.js';
import sheetText from '../../src/styles/index.css?inline';
import { Button } from '../../src/ui/action/Button.js';
import { Popover } from '../../src/ui/floating/Popover.js';
import { TextInput } from '../../src/ui/form/TextInput.js';

afterEach(() => document.body.replaceChildren());

const ofThePage = 'Georgia, serif';

const painted = (
  <>
    <h2 className="daybook-heading">Choose a day</h2>
    <TextInput value="" onValueChange={() => {}} aria-label="Name" />
    <Popover label="Why" trigger={(props) => <Button {...props}>Why?</Button>}>
      because
    </Popover>
    <dialog open className="daybook-dialog">
      Cancel it?
    </dialog>
  </>
);

const atom = (appearance?: Appearance, base?: Appearance, content: ReactNode = painted) => (
  <CalProvider language="en" appearance={base}>
    <AtomRoot appearance={appearance}>{content}</AtomRoot>
  </CalProvider>
);

const inherited: Appearance = { variables: { font: 'inherit' } };

/** On a page with a font of its own, and whatever a sheet of it says of tokens. */
function onPage(content: ReactNode, tokens: Record<string, string> = {}) {
  const { container } = render(content);
  container.style.fontFamily = ofThePage;
  for (const [name, value] of Object.entries(tokens)) container.style.setProperty(name, value);
  return container;
}

/** The fonts of all that is painted, what floats included. */
async function fontsIn(tree: ParentNode) {
  await page.getByRole('button', { name: 'Why?' }).click({ force: true });
  await expect.poll(() => tree.querySelector('.daybook-popover')).not.toBeNull();
  const parts = [...tree.querySelectorAll('.daybook, [class*="daybook-"]')];
  expect(parts.length).toBeGreaterThan(7);
  expect(tree.querySelector('dialog')).not.toBeNull();
  return [...new Set(parts.map((part) => getComputedStyle(part).fontFamily))];
}

describe('the font of the page', () => {
  it('is nobody’s who does not ask for it', async () => {
    const [font, ...others] = await fontsIn(onPage(atom()));
    expect(others).toEqual([]);
    expect(font).toMatch(/^system-ui/);
  });

  it.each<[string, ReactNode, Record<string, string>?]>([
    ['by an atom’s own token', atom(inherited)],
    ['by the provider’s', atom(undefined, inherited)],
    ['by a sheet', atom(), { '--daybook-font': '(inherit)' }],
    ['over what a sheet says', atom(inherited), { '--daybook-font': 'Verdana' }],
    ['by the plain theme', atom({ theme: 'plain' })],
  ])('is every part’s, of what floats too, %s', async (_, content, tokens) => {
    expect(await fontsIn(onPage(content, tokens))).toEqual([ofThePage]);
  });

  it('is not taken by an atom that has one of its own, nor by headings that have', async () => {
    expect(await fontsIn(onPage(atom({ variables: { font: 'Verdana' } }, inherited)))).toEqual(['Verdana']);
    document.body.replaceChildren();
    const headings = { variables: { font: 'inherit', 'font-heading': 'Impact' } };
    expect((await fontsIn(onPage(atom(headings)))).sort()).toEqual([ofThePage, 'Impact']);
  });

  it('reaches into a shadow tree', async () => {
    const container = onPage(<ShadowHost stylesheet={sheetText}>{atom(inherited)}</ShadowHost>);
    const trees = () => [...container.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    await expect.poll(() => trees()[0]?.querySelector('dialog')).toBeTruthy();
    expect(await fontsIn(trees()[0] ?? document)).toEqual([ofThePage]);
  });

  it.each(['', 'isolated'])('reaches into an element, as an attribute says it too %s', async (more) => {
    defineDaybookElements();
    document.body.innerHTML = `<main style="font-family: ${ofThePage}"><daybook-booker username="hannah" event-slug="x"
      api-url="https://api.example" ${more} stylesheet-url="data:text/css,"
      appearance='${JSON.stringify(inherited)}'></daybook-booker></main>`;
    const [element] = document.querySelectorAll('daybook-booker');
    const root = () => element?.shadowRoot?.querySelector('.daybook') ?? element?.querySelector('.daybook');
    await expect.poll(root).toBeTruthy();
    if (more) element?.shadowRoot?.adoptedStyleSheets.push(adopted());
    expect(getComputedStyle(root() ?? document.body).fontFamily).toBe(ofThePage);
  });

  it('is in a server’s HTML, with no style attribute', () => {
    const html = renderToString(atom(inherited, undefined, 'x'));
    document.body.innerHTML = `<main style="font-family: ${ofThePage}">${html}</main>`;
    expect(html).not.toContain('style=');
    const root = document.querySelector('.daybook');
    expect(getComputedStyle(root ?? document.body).fontFamily).toBe(ofThePage);
  });
});

function adopted() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  return sheet;
}
