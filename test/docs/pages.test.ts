import { describe, expect, it } from 'vitest';
import { readClaims } from '../../.config/docs/readClaims.js';
import { readTokens } from '../../.config/docs/readTokens.js';
import packageJson from '../../package.json' with { type: 'json' };
import { errorCodes } from '../../src/errors/codes.js';
import { readText } from '../architecture/sources.js';
import { docsPages, exportedNames, idOf, valuesOf } from './docsPages.js';

const exported = exportedNames();
const front = exported.get('daybook') ?? [];
const everyName = new Set([...exported.values()].flat().map(({ name }) => name));
const shown = new Set(['Props', 'Summary', 'Hook'].flatMap((block) => [...valuesOf(block, 'of')]));
const missing = (names: readonly string[]) => names.filter((name) => !shown.has(name));

describe('the docs pages', () => {
  it('have a row of props for every component', () => {
    const components = front.filter(
      ({ name, isType }) => !isType && /^[A-Z]/.test(name) && !/Error$/.test(name),
    );
    expect(components.length).toBeGreaterThan(20);
    // Four buttons under one name: each is on the page by its own.
    expect(missing(components.map(({ name }) => name))).toEqual(['Connect']);
  });

  it('show every public interface of props, by itself or by its component', () => {
    const props = front.filter(({ name, isType }) => isType && /Props$/.test(name)).map(({ name }) => name);
    expect(props.length).toBeGreaterThan(20);
    expect(props.filter((name) => !shown.has(name) && !shown.has(name.replace(/Props$/, '')))).toEqual([]);
  });

  it('tell of every hook that an atom stands on', () => {
    const pages = docsPages.filter(({ title }) => title.startsWith('docs/Atoms/'));
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.filter(({ text }) => !text.includes('<Hook of=')).map(({ path }) => path)).toEqual([]);
  });

  it('tell of every entry of the package', () => {
    const all = docsPages.map(({ text }) => text).join('\n');
    const entries = Object.keys(packageJson.exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => `daybook${entry.slice(1)}`.replace('/*', '/'));
    expect(entries.length).toBeGreaterThan(8);
    expect(entries.filter((entry) => !all.includes(entry))).toEqual([]);
  });

  it('tell of every kind of error, each of whose codes has a row', () => {
    const page = readText('src/errors/README.md');
    const kinds = new Set(
      errorCodes.map((code) => new RegExp(`\`${code}\` \\| (\\w+) `).exec(page)?.[1] ?? code),
    );
    expect([...kinds].sort()).toEqual(valuesOf('ErrorCodes', 'kind').sort());
  });

  it('give every token that can be set a default and words', () => {
    const tokens = readTokens().map(({ name }) => name);
    const typed = [...readText('src/provider/appearance.ts').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(
      ([, name = '']) => name,
    );
    expect(tokens.length).toBeGreaterThan(20);
    expect([...tokens].sort()).toEqual([...typed].sort());
  });

  it('name only what there is: exports, stories, tests, pages', () => {
    const stale: string[] = [];
    for (const { path, text } of docsPages) {
      const page = [{ path, text, title: '' }];
      const names = ['Props', 'Summary', 'Hook', 'Parts'].flatMap((block) => valuesOf(block, 'of', page));
      stale.push(...names.filter((name) => !everyName.has(name)).map((name) => `${path}: ${name}`));
      const stories = [...text.matchAll(/<Canvas of=\{stories\.(\w+)\}/g)].map(([, name = '']) => name);
      const from = /from '(?:\.\.\/)+(atoms\/[^']+)'/.exec(text)?.[1];
      const told = from ? readText(`stories/${from}`) : '';
      stale.push(
        ...stories.filter((name) => !told.includes(`export const ${name}`)).map((name) => `${path}: ${name}`),
      );
      const links = [...text.matchAll(/\?path=\/docs\/([\w-]+)/g)].map(([, id = '']) => id);
      const ids = docsPages.map(({ title }) => idOf(title));
      stale.push(...links.filter((id) => !ids.includes(id)).map((id) => `${path} leads to ${id}`));
    }
    expect(stale).toEqual([]);
  });

  it('read each name from the entry that exports it', () => {
    const tag = /<(?:Props|Summary|Hook|Parts) of="(\w+)"(?: entry="([^"]+)")?/g;
    const read = docsPages.flatMap(({ path, text }) =>
      [...text.matchAll(tag)].map(([, name = '', entry = 'daybook']) => ({ path, name, entry })),
    );
    expect(read.length).toBeGreaterThan(60);
    const lost = read.filter(({ name, entry }) => !exported.get(entry)?.some((one) => one.name === name));
    expect(lost).toEqual([]);
  });

  it('say of access only what some test claims', () => {
    const files = readClaims().map(({ file }) => file);
    const patterns = valuesOf('Claims', 'like');
    expect(patterns.length).toBeGreaterThan(15);
    expect(patterns.filter((like) => !files.some((file) => new RegExp(like).test(file)))).toEqual([]);
  });

  it('have a title of their own each, and say what can go wrong', () => {
    const titles = docsPages.map(({ title }) => title);
    expect(new Set(titles).size).toBe(docsPages.length);
    expect(titles.filter((title) => !title.startsWith('docs/'))).toEqual([]);
    const exempt = ['docs/Accessibility', 'docs/Moving over'];
    const silent = docsPages
      .filter(({ text }) => !/^#+ .*can go wrong/m.test(text))
      .map(({ title }) => title);
    expect(silent.filter((title) => !exempt.includes(title))).toEqual([]);
  });
});
