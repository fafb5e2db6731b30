import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { hasMarkdown } from './hasMarkdown.js';
import { MarkdownText } from './MarkdownText.js';
import type { MarkdownStyle } from './markdownProps.js';

const markup = (text: string, style: MarkdownStyle = {}) =>
  renderToStaticMarkup(<MarkdownText text={text} {...style} />);

/** What stands inside of the frame, without our classes and what every link has. */
const painted = (text: string, style?: MarkdownStyle) =>
  markup(text, style)
    .replace(/^<\w+[^>]*>|<\/\w+>$/g, '')
    .replace(/ (class|target|rel)="[^"]*"/g, '');

describe('Markdown', () => {
  it.each([
    ['**Bring** your _card_', '<p><strong>Bring</strong> your <em>card</em></p>'],
    ['One\nTwo\n\nThree', '<p>One\nTwo</p><p>Three</p>'],
    ['- a\n- b\n\nend', '<ul><li>a</li><li>b</li></ul><p>end</p>'],
    ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
    ['> quote', '<blockquote><p>quote</p></blockquote>'],
    ['`code`', '<p><code>code</code></p>'],
    [
      '| a |\n|---|\n| 1 |',
      '<table><thead><tr><th> a </th></tr></thead><tbody><tr><td> 1 </td></tr></tbody></table>',
    ],
    ['[Map](https://map.example/a)', '<p><a href="https://map.example/a">Map</a></p>'],
    ['[call](tel:+44123)', '<p><a href="tel:+44123">call</a></p>'],
    ['<anna@post.example>', '<p><a href="mailto:anna@post.example">anna@post.example</a></p>'],
    ['see https://map.example/a.', '<p>see <a href="https://map.example/a">https://map.example/a</a>.</p>'],
    ['- [ ] one\n- [x] two', '<ul><li>☐ one</li><li>☑ two</li></ul>'],
    ['---\nfoo\n---\nbar', '<p>---\nfoo\n---\nbar</p>'],
    ['Tom & Jerry &amp; &lt;b&gt;', '<p>Tom &amp; Jerry &amp; &lt;b&gt;</p>'],
  ])('%j is painted as it means', (text, expected) => {
    expect(painted(text)).toBe(expected);
  });

  it('puts its headings below the one that it stands under', () => {
    expect(painted('# Big\n## Small')).toBe('<h3>Big</h3><h4>Small</h4>');
    expect(painted('## Big\n### Small')).toBe('<h3>Big</h3><h4>Small</h4>');
    expect(painted('# Big\n### Small', { headingLevel: 5 })).toBe('<h5>Big</h5><h6>Small</h6>');
  });

  it('shows what a picture shows in words, and fetches none', () => {
    expect(painted('![Our door](https://pictures.example/door.png)')).toBe('<p>Our door</p>');
    expect(painted('<img src="https://pictures.example/door.png" alt="Our door">')).toBe('Our door');
  });

  it('in a line makes no paragraph, list or heading', () => {
    expect(painted('I accept the [terms](https://x.example/)', { isInline: true })).toBe(
      'I accept the <a href="https://x.example/">terms</a>',
    );
    expect(painted('# One\n- two', { isInline: true })).toBe('# One - two');
    expect(painted('<p>One</p>', { isInline: true })).toBe('One');
  });

  it('paints a text as it was written where that is too long to be read', () => {
    const text = `${'[a]('.repeat(5_000)}`;
    expect(painted(text)).toBe(text);
  });
});

describe('HTML in a text', () => {
  it.each([
    ['<p>Hello <b>you</b><br>there</p>', '<p>Hello <strong>you</strong><br/>there</p>'],
    ['<ul><li>One</li></ul>', '<ul><li>One</li></ul>'],
    ['<a href="https://x.example/" onclick="steal()">x</a>', '<a href="https://x.example/">x</a>'],
    ['<div><p>x</p></div>', '<div><p>x</p></div>'],
    ['a < b and c > d, I <3 it', '<p>a &lt; b and c &gt; d, I &lt;3 it</p>'],
    ['<h1>Hi</h1>', '<h3>Hi</h3>'],
  ])('%j counts for what it means', (text, expected) => {
    expect(painted(text)).toBe(expected);
  });

  it.each([
    '<script>steal()</script>',
    '<style>*{display:none}</style>',
    '<iframe src="https://x.example"></iframe>',
    '<svg onload="steal()"><script>steal()</script></svg>',
    '<img src=x onerror=steal()>',
  ])('%j is left out', (text) => {
    expect(painted(text)).toBe('');
  });
});

describe('a link', () => {
  it('opens beside the page, and tells nobody where it was followed', () => {
    expect(markup('[x y](https://x.example/)')).toContain(
      '<a href="https://x.example/" target="_blank" rel="noreferrer noopener" class="daybook-link">',
    );
  });

  it.each([
    '[pay here](javascript:steal())',
    '[pay here](JaVaScRiPt:steal())',
    '[pay here](data:text/html,steal)',
    '[pay here](vbscript:steal)',
    '[pay here](/account)',
    '[pay here](//x.example)',
    '[pay here][to]\n\n[to]: javascript:steal()',
    '<a href="java\nscript:steal()">pay here</a>',
    '<a href="javascript&colon;steal()">pay here</a>',
    '<a href={javascript:steal()}>pay here</a>',
  ])('to nowhere safe is its words alone: %j', (text) => {
    expect(markup(text)).toContain('pay here');
    expect(markup(text)).not.toContain('href');
  });
});

const pieces = fc.constantFrom(
  ...'* ** _ ~~ ` ``` # [ ] ( ) ]( ! ![ < > </ /> " \' = { } \\ | - + 1. : & ; \n \n\n'.split(' '),
  ...'javascript: data:text/html, vbscript: https://x.example //x.example mailto:a@b.c &colon; &#106;'.split(
    ' ',
  ),
  ...'<script> </script> <img onerror= src= href= <a <a\thref=" style=" <iframe <svg <b> </b> <p> </p>'.split(
    ' ',
  ),
  ...'<constructor> __proto__ ref= key= children={ dangerouslySetInnerHTML={ [^1] [^1]: [a][b] [b]: '.split(
    ' ',
  ),
  '    ',
  ' ',
);
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

const allowedTags = new Set(
  'div span p ul ol li blockquote pre code hr br table thead tbody tr th td strong em del mark sub sup a h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const allowedAttributes = new Set(['class', 'href', 'target', 'rel', 'start', 'data-plain']);

describe('no text', () => {
  it.each([false, true])(
    'makes an element, an attribute or a link that may not be (in a line: %s)',
    (isInline) => {
      fc.assert(
        fc.property(texts, (text) => {
          const html = markup(text, { isInline });
          for (const [, tag = '', attributes = ''] of html.matchAll(/<\/?([^\s>/]+)([^>]*)>/g)) {
            expect(allowedTags).toContain(tag);
            for (const [, name = '', value = ''] of attributes.matchAll(/([^\s="]+)="([^"]*)"/g)) {
              expect(allowedAttributes).toContain(name);
              if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|tel:)/);
            }
          }
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it('without a sign of Markdown says anything else than what is written', () => {
    const words = (html: string) =>
      html
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const plain = fc
      .lorem({ maxCount: 12 })
      .chain((lorem) =>
        fc
          .array(
            fc.constantFrom(
              '\n',
              '\n\n',
              ', 10:30 ',
              ' (a) ',
              '! ',
              '? ',
              '-',
              ' – ',
              ' + 1 ',
              '.',
              '1.5',
              ' @me',
            ),
          )
          .map((more) => more.reduce((text, each) => `${text}${each}${lorem}`, lorem)),
      );
    fc.assert(
      fc.property(plain, (text) => {
        fc.pre(!hasMarkdown(text));
        expect(words(markup(text))).toBe(words(text));
      }),
    );
  });
});
