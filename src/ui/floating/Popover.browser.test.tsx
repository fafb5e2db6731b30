import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { panel, press, renderWhy, trigger } from '../../../test/support/popoverPage.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { Button } from '../action/Button.js';
import { Popover } from './Popover.js';

describe('Popover', () => {
  it('opens by key, takes the focus in, and gives it back on Escape', async () => {
    renderWhy();
    await press('{Tab}{Enter}');
    await expect.element(panel()).toBeVisible();
    await expect.element(trigger()).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(trigger().element().getAttribute('aria-controls') ?? '')).toBe(
      panel().element(),
    );
    await expect.poll(() => document.activeElement?.textContent).toBe('Understood');
    await press('{Escape}');
    await expect.element(panel()).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(trigger().element());
  });

  it('closes by its own button, and by the one that opened it', async () => {
    renderWhy();
    await trigger().click();
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect.element(panel()).not.toBeInTheDocument();
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    await trigger().click();
    await expect.element(panel()).not.toBeInTheDocument();
  });

  it('leaves the focus where the person went', async () => {
    renderWhy();
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    await expect.element(panel()).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Elsewhere');
  });

  it('closes on a press on nothing, and gives the focus to nobody', async () => {
    const { container } = renderWhy();
    container.style.height = '400px';
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    await userEvent.click(container, { position: { x: 300, y: 300 } });
    await expect.element(panel()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(document.body);
  });

  it('closes on a touch elsewhere where the browser itself does not, unless it becomes a scroll', async () => {
    renderWhy();
    await trigger().click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Understood');
    const touch = (...types: string[]) => {
      for (const type of types) document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    };
    touch('pointerdown', 'pointercancel', 'pointerup');
    await new Promise(requestAnimationFrame);
    expect(panel().query()).not.toBeNull();
    touch('pointerdown', 'pointerup');
    await expect.element(panel()).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(trigger().element());
  });

  it('lets Tab go through it and on, and closes behind it', async () => {
    renderWhy();
    await press('{Tab}{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Understood');
    await press('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(trigger().element());
    await press('{Tab}');
    expect(document.activeElement?.textContent).toBe('Understood');
    await press('{Tab}');
    expect(document.activeElement?.textContent).toBe('Elsewhere');
    await expect.element(panel()).not.toBeInTheDocument();
  });

  it('wears the theme, the direction and the tokens of the root it stands in, and nothing of its neighbours', async () => {
    const { container } = renderUi(
      <div style={{ textAlign: 'center', color: 'red', fontSize: 40, whiteSpace: 'nowrap' }}>
        <Popover label="Why it is closed" trigger={(props) => <Button {...props}>Why?</Button>}>
          Because.
        </Popover>
      </div>,
      { theme: 'dark', dir: 'rtl' },
    );
    container.style.setProperty('--daybook-text', 'rgb(1, 2, 3)');
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    expect(getComputedStyle(panel().element())).toMatchObject({
      color: 'rgb(1, 2, 3)',
      colorScheme: 'dark',
      direction: 'rtl',
      fontSize: '14px',
      textAlign: 'start',
      whiteSpaceCollapse: 'collapse',
    });
  });

  it('writes no style element into the page', async () => {
    const before = document.querySelectorAll('style').length;
    renderWhy();
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    renderWhy({ theme });
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    await expectNoAxeViolations(panel().element());
  });
});
