import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Questions } from '../../../stories/ui/Questions.js';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';

const list = () => page.getByRole('list', { name: 'Questions' });
const handle = (name: string) => page.getByRole('button', { name: `Move ${name}` });
const order = () =>
  list()
    .getByRole('switch')
    .elements()
    .map((each) => each.getAttribute('aria-label')?.replace('Show ', ''))
    .join(' ');
const rows = (start: string, fixed = '') => <Questions start={start.split(' ')} fixed={fixed.split(' ')} />;
/** Handles come after the rows. */
const toBeMoved = () => expect.element(page.getByRole('button', { name: /^Move / }).first()).toBeVisible();
const press = (keys: string) => userEvent.keyboard(keys);
const middleOf = (name: string) => {
  const { top, bottom, left, right } = handle(name).element().getBoundingClientRect();
  return { clientX: (left + right) / 2, clientY: (top + bottom) / 2 };
};
const dropped = () => list().element().querySelector('[data-drop]');

function point(type: string, name: string, clientY: number, pointerType = 'mouse') {
  const where = { ...middleOf(name), clientY };
  const init = { ...where, pointerId: 1, isPrimary: true, button: 0, bubbles: true, pointerType };
  handle(name).element().dispatchEvent(new PointerEvent(type, init));
}

/** Takes a handle and holds it this far below where it was, in px. */
async function dragBy(name: string, byPx: number, pointerType?: string) {
  const element = handle(name).element();
  // A made-up pointer can't be captured.
  element.setPointerCapture = () => {};
  const { clientY } = middleOf(name);
  point('pointerdown', name, clientY, pointerType);
  point('pointermove', name, clientY + Math.sign(byPx) * 10, pointerType);
  point('pointermove', name, clientY + byPx, pointerType);
  await expect.poll(dropped).not.toBeNull();
  return clientY + byPx;
}

describe('SortableList by keyboard', () => {
  it('moves a row at each arrow, keeps the focus on its handle, and says where it is now', async () => {
    renderUi(rows('a b c'));
    await toBeMoved();
    await press('{Tab}{ArrowDown}');
    expect(order()).toBe('b a c');
    expect(document.activeElement).toBe(handle('a').element());
    await expect.element(page.getByRole('status')).toHaveTextContent('a is now 2 of 3');
    await press('{ArrowDown}{ArrowDown}');
    expect(order()).toBe('b c a');
    await press('{ArrowUp}');
    expect(order()).toBe('b a c');
    expect(document.activeElement).toBe(handle('a').element());
  });

  it('moves a row to the top by Home and to the end by End', async () => {
    renderUi(rows('a b c d'));
    await toBeMoved();
    await press('{Tab}{End}');
    expect(order()).toBe('b c d a');
    await press('{Home}');
    expect(order()).toBe('a b c d');
  });

  it('moves past what is fixed, which has no handle and says so', async () => {
    renderUi(rows('A b C d', 'A C'));
    await toBeMoved();
    expect(handle('A').elements()).toHaveLength(0);
    await expect.element(list().getByText('Stays in its place').first()).toBeInTheDocument();
    handle('b').element().focus();
    await press('{ArrowUp}');
    expect(order()).toBe('A b C d');
    await press('{ArrowDown}');
    expect(order()).toBe('A d C b');
    await press('{Home}');
    expect(order()).toBe('A b C d');
  });

  it('describes each handle by its keys', async () => {
    renderUi(rows('a b'));
    await toBeMoved();
    await expect.element(handle('b')).toHaveAccessibleDescription('Drag it, or press the arrow keys.');
  });
});

describe('SortableList by its menu', () => {
  it('moves by one press each, for who can neither drag nor type', async () => {
    renderUi(rows('a b c'));
    await handle('a').click();
    await page.getByRole('menuitem', { name: 'Move to the end' }).click();
    expect(order()).toBe('b c a');
    await expect.poll(() => document.activeElement).toBe(handle('a').element());
  });

  it('offers no way beyond the ends', async () => {
    renderUi(rows('a b c'));
    await handle('a').click();
    await expect
      .element(page.getByRole('menuitem', { name: 'Move up' }))
      .toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(page.getByRole('menuitem', { name: 'Move down' }))
      .not.toHaveAttribute('aria-disabled');
  });
});

describe('SortableList by pointer', () => {
  it.each(['mouse', 'touch'])(
    'shows where the row would land, and moves it there when it is let go: %s',
    async (kind) => {
      renderUi(rows('a b c d'));
      await toBeMoved();
      const y = await dragBy('a', 130, kind);
      expect(dropped()?.textContent).toBe('c');
      expect(dropped()?.getAttribute('data-drop')).toBe('after');
      expect(order()).toBe('a b c d');
      point('pointerup', 'a', y, kind);
      await expect.poll(order).toBe('b c a d');
      expect(dropped()).toBeNull();
      await expect.element(page.getByRole('status')).toHaveTextContent('a is now 3 of 4');
    },
  );

  it('moves upwards, past what is fixed', async () => {
    renderUi(rows('A b c d', 'A'));
    await toBeMoved();
    const y = await dragBy('d', -400);
    expect(dropped()?.textContent).toBe('b');
    point('pointerup', 'd', y);
    await expect.poll(order).toBe('A d b c');
  });

  it('puts the row back by Escape, and does not tell what is around it', async () => {
    renderUi(rows('a b c'));
    await toBeMoved();
    let heard = 0;
    const hear = () => heard++;
    document.body.addEventListener('keydown', hear);
    const y = await dragBy('a', 130);
    await press('{Escape}');
    document.body.removeEventListener('keydown', hear);
    await expect.poll(dropped).toBeNull();
    point('pointerup', 'a', y);
    expect(order()).toBe('a b c');
    expect(heard).toBe(0);
  });

  it('follows a real mouse, whose last press opens no menu', async () => {
    renderUi(rows('a b c'));
    await toBeMoved();
    await userEvent.dragAndDrop(handle('a'), handle('c'));
    await expect.poll(order).toBe('b c a');
    expect(page.getByRole('menu').elements()).toHaveLength(0);
    await press('{Enter}');
    await expect.element(page.getByRole('menu')).toBeVisible();
  });

  it('scrolls what it stands in at its edge', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `q${index}`).join(' ');
    renderUi(
      <div data-testid="frame" style={{ blockSize: 260, overflowY: 'auto' }}>
        {rows(many)}
      </div>,
    );
    await toBeMoved();
    await dragBy('q0', 230);
    const frame = page.getByTestId('frame').element();
    await expect.poll(() => frame.scrollTop).toBeGreaterThan(200);
    await press('{Escape}');
  });
});

describe('SortableList', () => {
  it('has no handles while it is read-only', async () => {
    renderUi(<Questions readOnly />);
    await import('./SortableHandle.js');
    await new Promise(requestAnimationFrame);
    expect(page.getByRole('button', { name: /^Move/ }).elements()).toHaveLength(0);
  });

  it.each(['light', 'dark'] as const)('reads well in %s, with a row in the air', async (theme) => {
    const { container } = renderUi(<Questions />, { theme });
    await toBeMoved();
    await expectNoAxeViolations(container);
    await dragBy('Phone', 90);
    await expectNoAxeViolations(container);
    await press('{Escape}');
  });

  it('fits in 280 px', () => {
    const { container } = renderUi(<Questions />, { widthPx: 280 });
    const root = container.querySelector('.daybook');
    expect(root?.scrollWidth).toBe(root?.clientWidth);
  });
});
