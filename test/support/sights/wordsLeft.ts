import type { en } from 'daybook/locales/en';

type Dictionary = Readonly<Record<keyof typeof en, unknown>>;

/** Every text of a dictionary, each plural form by itself. */
export const textsOf = (dictionary: Dictionary): ReadonlySet<string> =>
  new Set(
    Object.values(dictionary).flatMap((entry: unknown) =>
      typeof entry === 'object' && entry !== null ? Object.values(entry).map(String) : [String(entry)],
    ),
  );

/** Names, which are the same in every language. */
const names = [
  'Apple iCloud',
  'Apple ID',
  'Cal Video',
  'Google Calendar',
  'Maya Lind',
  'Outlook, Microsoft 365',
];

/** One word alone may be the same in two languages. */
const isSaid = (text: string) => (text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 1;

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** As it may stand on a page, whatever is filled in. */
const asShown = (text: string) => new RegExp(`^${escaped(text).replace(/\{\w+\}/g, '.+')}$`, 's');

const patterns = new Map<ReadonlySet<string>, Map<string, RegExp>>();

function patternsOf(english: ReadonlySet<string>): Map<string, RegExp> {
  const known = patterns.get(english);
  if (known) return known;
  const made = new Map(
    [...english]
      .filter((text) => isSaid(text) && !names.includes(text))
      .map((text) => [text, asShown(text)] as const),
  );
  patterns.set(english, made);
  return made;
}

/** Out of sight, and painted anew before it is seen. */
const passesBy = (node: Node): number =>
  node instanceof HTMLElement && node.hidden ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;

/** What is to be read or heard there and is English of our own, of two words or more. */
export function englishLeftIn(container: Element, english: ReadonlySet<string>): string[] {
  const shown = new Set<string>();
  const all = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = document.createTreeWalker(container, all, passesBy);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext']) {
        shown.add(node.getAttribute(name)?.trim() ?? '');
      }
    } else shown.add(node.textContent?.trim() ?? '');
  }
  const wanted = [...shown].filter((text) => /\w\s+\w/.test(text));
  return [...patternsOf(english)].flatMap(([, pattern]) => wanted.filter((each) => pattern.test(each)));
}
