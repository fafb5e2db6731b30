import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import rooms from '../../.config/rooms.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { filesIn, readText, root } from './sources.js';

const headings = ['What lives here', 'Who may call whom', 'Add one', 'Decided'];
const endings = /\.(tsx?|m?js|cjs|css|json|md|ya?ml|html|svg|png|sql)$/;
const entries = Object.keys(packageJson.exports).map((entry) => posix.join('daybook', entry));

/** Whether `daybook/locales/de` is an entry of the package, `daybook/locales/*`. */
const isEntry = (name: string) =>
  entries.some((entry) => (entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : name === entry));

/** Text in backticks that can only mean a file or a folder; a pattern such as `<resource>.ts` or `*.css` means none. */
function isPath(text: string) {
  if (!/^[\w@.-][\w@./-]*$/.test(text) || text.startsWith('@')) return false;
  return /^\.{1,2}\//.test(text) || text.endsWith('/') || (endings.test(text) && !text.startsWith('.d.'));
}

/** What a page names: targets of links, and paths in backticks. Blocks of code are examples of a reader's own files. */
function pathsIn(page: string): string[] {
  const prose = page.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const links = [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target);
  const ours = links.filter((target) => !/^([a-z]+:|#|\/\/)/i.test(target));
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text).filter(isPath);
  return [...ours.map((target) => decodeURI(target.replace(/[#?].*$/, ''))), ...quoted];
}

const files = filesIn('');
const pages = files.filter((path) => path.endsWith('.md'));

/** What appears only when something runs: the build, the data of an example. */
const made = readText('.gitignore').split('\n');

/** A path counts from the page, from src (a room by its name) or from the top; a bare name from wherever below the page. */
function isThere(page: string, path: string) {
  const folder = posix.dirname(page);
  if ([folder, 'src', ''].some((base) => existsSync(join(root, base, path)))) return true;
  const below = folder === '.' ? '' : `${folder}/`;
  return !path.includes('/') && files.some((file) => file.startsWith(below) && posix.basename(file) === path);
}

function missing(page: string): string[] {
  return pathsIn(readText(page)).filter((path) => {
    if (made.includes(path.split('/')[0] ?? '')) return false;
    return path.startsWith('daybook/') ? !isEntry(path) : !isThere(page, path);
  });
}

describe('the pages of the repository', () => {
  it('name only files and folders that are there', () => {
    expect(pages.flatMap((page) => missing(page).map((path) => `${page} names ${path}`))).toEqual([]);
  });

  it('stand in every room, under the same headings', () => {
    const folders = Object.keys(rooms.mayImport).filter((room) => room !== 'index.ts' && room !== 'atoms');
    const wrong = folders.flatMap((room) => {
      const page = `src/${room}/README.md`;
      if (!pages.includes(page)) return [`${page} is missing`];
      const text = readText(page);
      return headings
        .filter((heading) => !text.includes(`\n## ${heading}\n`))
        .map((heading) => `${page}: ${heading}`);
    });
    expect(wrong).toEqual([]);
  });

  it('stand in every atom', () => {
    const inside = filesIn('src/atoms', (path) => path.split('/').length > 3);
    const atoms = new Set(inside.map((path) => path.split('/').slice(0, 3).join('/')));
    expect([...atoms].filter((atom) => !pages.includes(`${atom}/README.md`))).toEqual([]);
  });
});

describe('the check of paths', () => {
  it('sees links and quoted paths, and what they are not', () => {
    const page = [
      'See [the map](../README.md#rooms), [the site](https://example.com), [above](#top), `slots.ts`, `parts/`,',
      '`./start.mjs`, `<resource>.ts`, `*.schema.ts`, `America/New_York`, `@floating-ui/dom`, `npm test`.',
      '```ts',
      "import { a } from './mine.js'; // `./not.ts`",
      '```',
    ].join('\n');
    expect(pathsIn(page)).toEqual(['../README.md', 'slots.ts', 'parts/', './start.mjs']);
  });

  it('finds a path from the page, from src and from the top, and a bare name below the page', () => {
    const found = ['./codes.ts', 'codes.ts', 'time/day.ts', 'src/time/day.ts', '../i18n/errorText.ts'];
    expect(found.filter((path) => !isThere('src/errors/README.md', path))).toEqual([]);
    expect(isThere('src/errors/README.md', 'day.ts')).toBe(false);
  });

  it('knows the entries of the package', () => {
    expect(['daybook/client', 'daybook/locales/de', 'daybook/styles.css'].every(isEntry)).toBe(true);
    expect(isEntry('daybook/internals')).toBe(false);
  });
});
