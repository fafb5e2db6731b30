import { compiler } from 'markdown-to-jsx';
import type { ReactNode } from 'react';
import { classNames } from '../usePart.js';
import { markdownElement } from './markdownElement.js';
import type { MarkdownProps } from './markdownProps.js';
import { PlainText } from './PlainText.js';

/** Beyond it a text could be made to keep the page busy; nobody describes a meeting at such length. */
const longest = 10_000;

/** Levels of the headings in a text, as `#` or `<h1>` gives them; a line below the words makes one of level 1 or 2. */
function largestHeading(text: string): number {
  const levels = [...text.matchAll(/^ *(#{1,6}) |<h([1-6])\b|^ *(=|-){3,} *$/gim)].map(
    ([, signs, tag, line]) => (line ? (line === '=' ? 1 : 2) : Number(tag ?? signs?.length)),
  );
  return Math.min(6, ...levels);
}

/** null: it is no text that can be read. */
function read({ text, ...style }: MarkdownProps): ReactNode[] | null {
  if (text.length > longest) return null;
  try {
    // A line on its own below a first line of dashes would be taken for the head of a file, and left out.
    return compiler(style.isInline ? text.replaceAll('\n', ' ') : `\n${text}`, {
      wrapper: null,
      forceInline: style.isInline ?? false,
      forceBlock: !style.isInline,
      enforceAtxHeadings: true,
      createElement: markdownElement({ ...style, largest: largestHeading(text) }),
      // What may be a link is decided where it is made.
      sanitizer: (value) => value,
      slugify: () => '',
      namedCodesToUnicode: { quot: '"', ndash: '–', mdash: '—', hellip: '…', euro: '€', copy: '©' },
    });
  } catch {
    return null;
  }
}

/** A text with its Markdown read; as it was written where that fails. Fetched on demand by `useMarkdown`. */
export function MarkdownText(props: MarkdownProps) {
  const nodes = read(props);
  if (nodes === null) return <PlainText {...props} />;
  const Frame = props.isInline ? 'span' : 'div';
  return <Frame className={classNames('daybook-markdown', props.className)}>{nodes}</Frame>;
}
