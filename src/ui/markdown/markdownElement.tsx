import { Children, createElement, Fragment, isValidElement, type ReactNode } from 'react';
import type { MarkdownStyle } from './markdownProps.js';

/** What may be painted, and as what. */
const painted: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'p ul ol li blockquote pre code hr br table thead tbody tr th td strong em del mark sub sup'
      .split(' ')
      .map((tag) => [tag, tag]),
  ),
  b: 'strong',
  i: 'em',
  s: 'del',
  strike: 'del',
  u: 'em',
  div: 'p',
  section: 'p',
  article: 'p',
  header: 'p',
  footer: 'p',
};
const blocks = new Set('p div ul ol blockquote pre hr table h2 h3 h4 h5 h6'.split(' '));
const voids = new Set(['br', 'hr']);
/** What stands inside of these was never meant to be read. */
const unread = new Set('script style template noscript iframe object svg math head title'.split(' '));
const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address in full, where it is one that a text may lead to; a relative one would lead into the page around us. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  const url = new URL(href);
  return linkProtocols.has(url.protocol) ? url.href : null;
}

const holdsBlock = (children: ReactNode): boolean =>
  Children.toArray(children).some(
    (child) =>
      isValidElement<{ children?: ReactNode }>(child) &&
      (blocks.has(String(child.type)) || holdsBlock(child.props.children)),
  );

const headingOf = (tag: string, offset: number) => {
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  return level && `h${Math.max(2, Math.min(6, Number(level) + offset))}`;
};

/** Of all that the reader may give along, what is looked at. */
interface Wish {
  readonly key?: unknown;
  readonly href?: unknown;
  readonly alt?: unknown;
  readonly checked?: unknown;
  readonly start?: unknown;
}

/** The one gate that each element of a text passes: what the reader wants, as what may be painted. */
export const markdownElement =
  ({ isInline = false, headingLevel = 3, largest }: MarkdownStyle & { largest: number }) =>
  (wanted: unknown, props: Wish, ...children: ReactNode[]): ReactNode => {
    const name = typeof wanted === 'string' ? wanted.toLowerCase() : '';
    const key = typeof props.key === 'number' || typeof props.key === 'string' ? props.key : undefined;
    if (unread.has(name)) return null;
    if (name === 'img') return typeof props.alt === 'string' ? props.alt : null;
    if (name === 'input') return props.checked === true ? '☑' : '☐';
    const href = name === 'a' ? safeHref(props.href) : null;
    if (href !== null) {
      const link = { key, href, target: '_blank', rel: 'noreferrer noopener', className: 'daybook-link' };
      return createElement('a', link, ...children);
    }
    const plain = Object.hasOwn(painted, name) ? painted[name] : headingOf(name, headingLevel - largest);
    if (plain === undefined || (isInline && blocks.has(plain))) {
      return createElement(Fragment, { key }, ...children);
    }
    const tag = plain === 'p' && holdsBlock(children) ? 'div' : plain;
    const own = {
      key,
      className: `daybook-markdown-${tag}`,
      start: tag === 'ol' && typeof props.start === 'number' ? props.start : undefined,
    };
    return voids.has(tag) ? createElement(tag, own) : createElement(tag, own, ...children);
  };
