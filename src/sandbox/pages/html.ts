import type { Instant } from '../../time/types.js';

/** Text that is HTML already: everything else is escaped on its way into a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | Html | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);
  return part.map(({ text }) => text).join('');
};

/** A template whose values can't break out of their places. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, index) => text + textOf(parts[index] ?? '')).join(''));

/** `2026-11-20 09:00:00`, in UTC. */
export const isoOf = (instant: Instant): string =>
  new Date(instant).toISOString().slice(0, 19).replace('T', ' ');

const style = `
  :root { color-scheme: light dark; font: 14px/20px system-ui, sans-serif; }
  body { max-width: 1080px; margin: 0 auto; padding: 32px 20px 64px; color: light-dark(#1a1d23, #e9ebf0); background: light-dark(#fff, #16181d); }
  h1 { font-size: 24px; line-height: 32px; margin: 0; }
  h2 { font-size: 16px; line-height: 24px; margin: 32px 0 8px; }
  p { margin: 4px 0; }
  .empty, label { color: light-dark(#50545c, #b4b9c2); }
  form { display: inline-flex; flex-wrap: wrap; gap: 8px; align-items: end; margin: 4px 16px 4px 0; }
  label { display: grid; gap: 4px; font-size: 12px; }
  button, input, select { font: inherit; box-sizing: border-box; min-height: 36px; padding: 4px 12px; border-radius: 8px; border: 1px solid light-dark(#8d9097, #7b818c); background: transparent; color: inherit; }
  button { font-weight: 500; cursor: pointer; }
  button:hover { background: light-dark(#f5f5f6, #202329); }
  :focus-visible { outline: 2px solid light-dark(#2456c4, #8cacff); outline-offset: 2px; }
`;

interface Dress {
  title?: string;
  /** Comes after the one that all pages have. */
  style?: string;
}

export const page = (body: Html, { title = 'Daybook sandbox', style: own = '' }: Dress = {}): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html`${title}`.text}</title><style>${style}${own}</style><body>${body.text}</body></html>`;
