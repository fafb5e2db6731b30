import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { Button } from '../action/Button.js';
import { Popover } from './Popover.js';

const renderWhy = (root?: UiRoot) =>
  renderUi(
    <>
      <Popover label="Why it is closed" trigger={(props) => <Button {...props}>Why?</Button>}>
        {({ close }) => (
          <>
            <p className="daybook-text">A date that differs replaces the weekly hours.</p>
            <Button onClick={close}>Understood</Button>
          </>
        )}
      </Popover>
      <Button>Elsewhere</Button>
    </>,
    root,
  );

const trigger = () => page.getByRole('button', { name: 'Why?' });
const panel = () => page.getByRole('dialog', { name: 'Why it is closed' });
const press = (keys: string) => userEvent.keyboard(keys);

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

  it('wears the theme, the direction and the tokens of the root it belongs to', async () => {
    const { container } = renderWhy({ theme: 'dark', dir: 'rtl' });
    container.style.setProperty('--daybook-accent', 'rgb(1 2 3)');
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    const portal = panel().element().closest<HTMLElement>('.daybook');
    expect(container.contains(portal)).toBe(false);
    expect(portal?.dataset.theme).toBe('dark');
    expect(portal?.dir).toBe('rtl');
    expect(portal?.style.getPropertyValue('--daybook-accent')).toBe('rgb(1 2 3)');
  });

  it.each(['ltr', 'rtl'] as const)('is as wide as a narrow root, and in its middle (%s)', async (dir) => {
    const { container } = renderWhy({ widthPx: 320, dir });
    await trigger().click();
    await expect.poll(() => panel().element().clientWidth).toBe(296);
    const root = container.querySelector('.daybook')?.getBoundingClientRect();
    await expect.poll(() => panel().element().getBoundingClientRect().x).toBe((root?.x ?? 0) + 12);
  });

  it('opens inside of the dialog it stands in', async () => {
    const { container } = renderUi(
      <dialog>
        <Popover label="Why it is closed" trigger={(props) => <Button {...props}>Why?</Button>}>
          Because.
        </Popover>
      </dialog>,
    );
    const dialog = container.querySelector('dialog');
    dialog?.showModal();
    await trigger().click();
    await expect.element(panel()).toBeVisible();
    expect(dialog?.contains(panel().element())).toBe(true);
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
