import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { panel, renderWhy, trigger } from '../../../test/support/popoverPage.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { Button } from '../action/Button.js';
import { Popover } from './Popover.js';

describe('the place of a popover', () => {
  it.each(['ltr', 'rtl'] as const)('is as wide as a narrow root, and in its middle (%s)', async (dir) => {
    const { container } = renderWhy({ widthPx: 320, dir });
    await trigger().click();
    await expect.poll(() => panel().element().clientWidth).toBe(296);
    const root = container.querySelector('.daybook')?.getBoundingClientRect();
    await expect.poll(() => panel().element().getBoundingClientRect().x).toBe((root?.x ?? 0) + 12);
  });

  it('lines up with the end of its button, stays in the window, and follows when the page scrolls', async () => {
    const { container } = renderUi(
      <Popover label="Why it is closed" align="end" trigger={(props) => <Button {...props}>Why?</Button>}>
        Because.
      </Popover>,
    );
    Object.assign(container.style, { height: '3000px', paddingTop: '600px', paddingLeft: '600px' });
    const box = () => panel().element().getBoundingClientRect();
    const button = () => trigger().element().getBoundingClientRect();
    await trigger().click();
    await expect.poll(() => box().right).toBeCloseTo(button().right, 0);
    await expect.poll(() => box().top).toBeCloseTo(button().bottom + 4, 0);
    const before = box().top;
    window.scrollBy(0, 100);
    await expect.poll(() => box().top).toBeCloseTo(before - 100, 0);
    // Too near to the window's lower edge: it stands above.
    window.scrollTo(0, 0);
    container.style.paddingTop = `${window.innerHeight - 60}px`;
    await expect.poll(() => box().bottom).toBeCloseTo(button().top - 4, 0);
    // And at its left edge it can't line up.
    container.style.paddingLeft = '0';
    await expect.poll(() => box().left).toBeGreaterThanOrEqual(8);
  });

  it('is no higher than the room that it has', async () => {
    const { container } = renderUi(
      <Popover label="Why it is closed" trigger={(props) => <Button {...props}>Why?</Button>}>
        <div style={{ height: 4000 }}>Because.</div>
      </Popover>,
    );
    container.style.paddingTop = '100px';
    await trigger().click();
    await expect
      .poll(() => panel().element().getBoundingClientRect().bottom)
      .toBeCloseTo(window.innerHeight - 8, 0);
  });

  it('is clipped and covered by nothing around it', async () => {
    const { container } = renderWhy();
    Object.assign(container.style, {
      overflow: 'hidden',
      height: '40px',
      transform: 'scale(1)',
      isolation: 'isolate',
    });
    await trigger().click();
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect.element(panel()).not.toBeInTheDocument();
  });
});
