import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readBuilt } from './builtPackage.js';
import { bundle } from './bundle.js';

/** A rule of a sheet, as far as it is looked at here. */
interface Rule {
  type: string;
  value: {
    selectors?: Part[][];
    name?: { value: string };
    declarations?: Record<string, { property: string; value: { name?: string } }[]>;
  };
}

type Transform = (sheet: {
  filename: string;
  code: Uint8Array;
  visitor: { Rule: (rule: Rule) => void };
}) => unknown;

// SAFETY: vite depends on lightningcss and builds the sheet with it; `Rule` above is a part of its documented tree.
const { transform } = createRequire(import.meta.resolve('vite'))('lightningcss') as { transform: Transform };

const quiet = ['style', 'media', 'container', 'supports', 'nested-declarations'];

interface Part {
  type: string;
  name?: string;
  kind?: string;
  selectors?: Part[][];
}

/** Whether the first element that a selector names is within the root, or the element of the rule around it. */
function beginsWithin(selector: Part[]): boolean {
  const end = selector.findIndex(({ type }) => type === 'combinator');
  const first = end === -1 ? selector : selector.slice(0, end);
  return first.some(
    ({ type, name, kind, selectors = [] }) =>
      type === 'nesting' ||
      (type === 'class' && name === 'daybook') ||
      (type === 'pseudo-class' && kind === 'where' && selectors.length > 0 && selectors.every(beginsWithin)),
  );
}

/** What a sheet would do to the page around the atoms. */
function reachesOut(css: string) {
  const found: string[] = [];
  let selectors = 0;
  transform({
    filename: 'styles.css',
    code: new TextEncoder().encode(css),
    visitor: {
      Rule({ type, value }) {
        if (type === 'keyframes') {
          if (!value.name?.value.startsWith('daybook')) found.push(`@keyframes ${value.name?.value}`);
        } else if (!quiet.includes(type)) found.push(`@${type}`);
        if (type !== 'style') return;
        for (const selector of value.selectors ?? []) {
          selectors += 1;
          if (!beginsWithin(selector)) found.push(JSON.stringify(selector));
        }
        for (const { property, value: declared } of Object.values(value.declarations ?? {}).flat()) {
          const name = property === 'custom' ? declared.name : undefined;
          if (name?.startsWith('--') && !name.startsWith('--daybook-')) found.push(name);
        }
      },
    },
  });
  return { found, selectors };
}

describe('dist/styles.css', () => {
  it('begins every selector with .daybook, and defines nothing for the page around it', () => {
    const { found, selectors } = reachesOut(readBuilt('dist/styles.css'));
    expect(selectors).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});

/** The classes that a sheet styles. */
const styledBy = (css: string) => new Set(css.match(/\.daybook-[\w-]+/g));

describe('dist/booker.css', () => {
  it('styles everything that a visitor sees, and less than the whole sheet', async () => {
    const [whole, visitors] = ['dist/styles.css', 'dist/booker.css'].map((path) => styledBy(readBuilt(path)));
    const others = [...(whole ?? [])].filter((name) => !visitors?.has(name));
    expect(others.length).toBeGreaterThan(50);
    const { code } = await bundle(
      "export { Booker, BookerEmbed, BookingDetails, CalProvider } from 'daybook';",
    );
    const words = new Set(code.match(/daybook-[\w-]+/g));
    expect(words.has('daybook-booker-slot')).toBe(true);
    expect(others.filter((name) => words.has(name.slice(1)))).toEqual([]);
  });
});

describe('the check of the sheet', () => {
  it.each([
    ':root { color: red }',
    ':where(.daybook, button) { color: red }',
    'button { color: red }',
    '.host .daybook { color: red }',
    '.daybook .daybook-a, body { color: red }',
    '@media (width > 1px) { .daybook-a { color: red } }',
    '.daybook { --accent: red }',
    '@font-face { font-family: A; src: url(a.woff2) }',
    '@property --daybook-a { syntax: "*"; inherits: true }',
    '@layer a { .daybook { color: red } }',
    '@keyframes spin { to { rotate: 1turn } }',
  ])('sees what reaches out in %s', (css) => {
    expect(reachesOut(css).found).toHaveLength(1);
  });

  it.each([
    '.daybook .daybook-a:not(.host) > button { --daybook-a: red }',
    ':where(.daybook):not(a) { color: red }',
    '.daybook.daybook { &:hover { color: red } }',
    '@keyframes daybook-spin { to { rotate: 1turn } }',
    '@container (width > 1px) { .daybook[data-theme="dark"] { color: red } }',
  ])('lets pass %s', (css) => {
    expect(reachesOut(css).found).toEqual([]);
  });
});
