import { filesIn, readText } from '../architecture/sources.js';

export interface DocsPage {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
  /** As the sidebar has it: `docs/Atoms/Booker`. */
  readonly title: string;
}

const titleOf = (text: string) => /<Meta title="([^"]+)" \/>/.exec(text)?.[1] ?? '';

/** Every docs page of the playground. */
export const docsPages: readonly DocsPage[] = filesIn('stories/docs', (path) => path.endsWith('.mdx')).map(
  (path) => {
    const text = readText(path);
    return { path, text, title: titleOf(text) };
  },
);

/** The values that a block of the pages is given under a name: `valuesOf('Props', 'of')` of `<Props of="Booker" />`. */
export function valuesOf(block: string, attribute: string, pages = docsPages): string[] {
  const tag = new RegExp(`<${block}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g');
  return pages.flatMap(({ text }) => [...text.matchAll(tag)].map(([, value = '']) => value));
}

/** As Storybook makes an address of a title. */
export const idOf = (title: string) =>
  `${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}--docs`;

/** What each entry exports, as the built package's test has it: types by their bare names too. */
export function exportedNames(): Map<string, { name: string; isType: boolean }[]> {
  const entries = new Map<string, { name: string; isType: boolean }[]>();
  let current: { name: string; isType: boolean }[] = [];
  for (const line of readText('test/built/exports.txt').split('\n').filter(Boolean)) {
    if (line.startsWith('  ')) {
      current.push({ name: line.trim().replace(/^type /, ''), isType: line.trim().startsWith('type ') });
    } else {
      current = [];
      entries.set(line, current);
    }
  }
  return entries;
}
