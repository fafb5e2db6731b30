import { render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import type { CSSProperties } from 'react';
import { describe, expect, it } from 'vitest';
import { AtomRoot } from '../../src/provider/AtomRoot.js';

/** What fits into 280 px: a page's least. */
const least = 280;

/** An atom in a place of a page so wide, beside a sidebar of 120 px; how wide each of them is. */
function placed(page: CSSProperties, place?: CSSProperties) {
  const atom = (
    <CalProvider language="en">
      <AtomRoot>Choose a day</AtomRoot>
    </CalProvider>
  );
  const { container, unmount } = render(
    <main style={page}>
      <nav style={{ inlineSize: 120, flex: 'none' }}>Menu</nav>
      {place ? <div style={place}>{atom}</div> : atom}
    </main>,
  );
  const [main, nav, root] = ['main', 'nav', '.daybook'].map((each) => container.querySelector(each));
  const widths = {
    atom: root?.clientWidth,
    menu: nav?.clientWidth,
    over: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
  };
  unmount();
  return widths;
}

describe('the width of an atom', () => {
  it.each<[string, CSSProperties, CSSProperties?]>([
    ['a row', { display: 'flex' }],
    ['an element in a row', { display: 'flex' }, {}],
    ['a float', {}, { float: 'left' }],
    ['a column of a grid', { display: 'grid', gridTemplateColumns: 'auto auto', justifyContent: 'start' }],
    [
      'a column whose items are not stretched',
      { display: 'flex', flexDirection: 'column', alignItems: 'start' },
    ],
  ])('is never nothing: in %s', (_, page, place) => {
    expect(placed({ ...page, inlineSize: 900 }, place)).toEqual({ atom: least, menu: 120, over: 0 });
  });

  it.each<[string, CSSProperties, CSSProperties | undefined, number]>([
    ['a block', {}, undefined, 900],
    ['a column', { display: 'flex', flexDirection: 'column' }, undefined, 900],
    ['a row that says so', { display: 'flex' }, { flex: 1, minInlineSize: 0 }, 780],
    ['a fraction of a grid', { display: 'grid', gridTemplateColumns: 'auto 1fr' }, undefined, 780],
  ])('is that of its place: %s', (_, page, place, expected) => {
    expect(placed({ ...page, inlineSize: 900 }, place).atom).toBe(expected);
  });

  it('pushes nothing out of a phone: a row of 400 px has 280 left for it', () => {
    expect(placed({ display: 'flex', inlineSize: 400 }, { flex: 1 })).toEqual({
      atom: least,
      menu: 120,
      over: 0,
    });
    expect(placed({ display: 'flex', inlineSize: 300 }, { flex: 1, minInlineSize: 0 }).over).toBe(0);
  });
});
