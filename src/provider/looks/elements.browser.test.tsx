import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import sheet from '../../styles/index.css?inline';
import { parseDay } from '../../time/day.js';
import { Button } from '../../ui/action/Button.js';
import { MonthGridDay } from '../../ui/calendar/MonthGridDay.js';
import { Popover } from '../../ui/floating/Popover.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { RadioPills } from '../../ui/radio-set/RadioPills.js';
import { AtomRoot } from '../AtomRoot.js';
import type { Appearance } from '../appearance.js';
import { CalProvider } from '../CalProvider.js';

const parts = {
  buttonPrimary: '.daybook-button-primary',
  buttonSecondary: '.daybook-button-secondary',
  input: '.daybook-input',
  pill: '.daybook-pill',
  monthgridDay: '.daybook-monthgrid-day',
} as const;
const everyPart = (look: string | { background: string }): Appearance => ({
  elements: Object.fromEntries(Object.keys(parts).map((part) => [part, look])),
});

const painted = (
  <>
    <Button variant="primary">Confirm</Button>
    <Button>Back</Button>
    <TextInput value="" onValueChange={() => {}} aria-label="Name" />
    <RadioPills
      options={[{ value: 'a', label: 'A' }]}
      value="a"
      onValueChange={() => {}}
      aria-label="Length"
    />
    <MonthGridDay
      day={parseDay('2026-11-12')}
      label="Thursday"
      text="12"
      isAvailable
      isSelected
      isTabStop
      className=""
    />
  </>
);

const atom = (content: ReactNode, own?: Appearance, base?: Appearance) => (
  <CalProvider language="en" appearance={base}>
    <AtomRoot appearance={own}>{content}</AtomRoot>
  </CalProvider>
);

const red = 'rgb(255, 0, 0)';
const backgrounds = (root: ParentNode) =>
  Object.values(parts).map((selector) => {
    const element = root.querySelector(selector);
    if (!element) throw new Error(`${selector} is not painted.`);
    return getComputedStyle(element).backgroundColor;
  });

/** The same elements on a page whose sheets are these, in this order. */
function onPageWith(sheets: string[], act: (page: Document) => void) {
  const { container } = render(atom(painted, everyPart('mine')));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  try {
    const page = frame.contentDocument;
    if (!page) throw new Error('The frame has no document.');
    page.body.innerHTML = `<main class="content">${container.innerHTML}</main>`;
    for (const text of sheets)
      page.head.append(Object.assign(page.createElement('style'), { textContent: text }));
    act(page);
  } finally {
    frame.remove();
  }
}

const allRed = Object.keys(parts).map(() => red);

describe('a class of the host', () => {
  it('wins by itself where our sheet is in a layer, over every state of ours', () => {
    onPageWith(['.mine { background: red }', `@layer daybook { ${sheet} }`], (page) => {
      expect(backgrounds(page)).toEqual(allRed);
    });
  });

  it('wins within .daybook:not(#_) where it is in none, whichever sheet comes first', () => {
    onPageWith(['.daybook:not(#_) .mine { background: red }', sheet], (page) => {
      expect(backgrounds(page)).toEqual(allRed);
    });
  });

  it('does not win by itself there: it is weaker than what pages say of all their buttons', () => {
    onPageWith([sheet, '.mine { background: red }', '.content button { background: lime }'], (page) => {
      expect(backgrounds(page)).not.toContain(red);
      expect(backgrounds(page)).not.toContain('rgb(0, 255, 0)');
    });
  });

  it('reaches what floats', async () => {
    const popover = (
      <Popover
        label="Why"
        trigger={(props) => (
          <button {...props} type="button">
            Why?
          </button>
        )}
      >
        because
      </Popover>
    );
    const { getByText } = render(atom(popover, { elements: { popover: 'mine' } }));
    await userEvent.click(getByText('Why?'));
    await expect.poll(() => getByText('because').closest('.daybook-popover')?.className).toContain('mine');
  });
});

describe('a style of the host', () => {
  afterEach(() => expect.poll(() => [...document.adoptedStyleSheets]).toEqual([]));

  it('wins over every state of ours, in its own atom alone, and leaves no style attribute', async () => {
    const { container, unmount } = render(
      <>
        <section data-testid="styled">{atom(painted, everyPart({ background: 'red' }))}</section>
        <section data-testid="other">{atom(painted)}</section>
      </>,
    );
    const [styled, other] = container.querySelectorAll('section');
    if (!styled || !other) throw new Error('Both are rendered.');
    await expect.poll(() => backgrounds(styled)).toEqual(allRed);
    expect(backgrounds(other)).not.toContain(red);
    expect(styled.innerHTML).not.toContain('style=');
    unmount();
  });

  it('of the atom wins over the provider’s, property by property', async () => {
    const base: Appearance = { elements: { buttonPrimary: { background: 'lime', paddingInline: 30 } } };
    const own: Appearance = { elements: { buttonPrimary: { background: 'red' } } };
    const { container, unmount } = render(atom(painted, own, base));
    const button = container.querySelector('.daybook-button-primary');
    if (!button) throw new Error('It is rendered.');
    await expect.poll(() => getComputedStyle(button).backgroundColor).toBe(red);
    expect(getComputedStyle(button).paddingInline).toBe('30px');
    unmount();
  });

  it('may name a state, take numbers where CSS does, and say what is no CSS', async () => {
    const look: Appearance = {
      elements: {
        monthgridDay: {
          opacity: 0.5,
          borderRadius: 3,
          '&[aria-selected="true"]': { zIndex: 3, color: 'red' },
        },
        input: { '&:nonsense(': { color: 'red' }, '--mine': 'kept', lineHeight: 2 },
      },
    };
    const { container, unmount } = render(atom(painted, look));
    const [day, input] = ['.daybook-monthgrid-day', '.daybook-input'].map((each) =>
      container.querySelector(each),
    );
    if (!day || !input) throw new Error('Both are rendered.');
    await expect.poll(() => getComputedStyle(day).opacity).toBe('0.5');
    expect(getComputedStyle(day)).toMatchObject({ borderRadius: '3px', zIndex: '3', color: red });
    expect(getComputedStyle(input).getPropertyValue('--mine')).toBe('kept');
    expect(getComputedStyle(input).lineHeight).toBe('28px');
    unmount();
  });

  it('is set in a shadow tree as well', async () => {
    const home = document.createElement('div');
    document.body.append(home);
    const tree = home.attachShadow({ mode: 'open' });
    tree.append(Object.assign(document.createElement('style'), { textContent: sheet }));
    const container = document.createElement('div');
    tree.append(container);
    const { unmount } = render(atom(painted, everyPart({ background: 'red' })), { container });
    await expect.poll(() => backgrounds(tree)).toEqual(allRed);
    unmount();
    await expect.poll(() => [...tree.adoptedStyleSheets]).toEqual([]);
    home.remove();
  });
});
