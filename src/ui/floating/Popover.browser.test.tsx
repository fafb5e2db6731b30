import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import sheetText from '../../styles/index.css?inline';
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

  it('opens in a modal dialog of the host, and Escape closes the one and then the other', async () => {
    const { container } = renderUi(
      <dialog>
        <Popover label="Why it is closed" trigger={(props) => <Button {...props}>Why?</Button>}>
          <Button>Understood</Button>
        </Popover>
      </dialog>,
    );
    const dialog = container.querySelector('dialog');
    dialog?.showModal();
    await trigger().click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Understood');
    await press('{Escape}');
    await expect.element(panel()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(trigger().element());
    expect(dialog?.open).toBe(true);
    await press('{Escape}');
    await expect.poll(() => dialog?.open).toBe(false);
  });

  it('opens inside of another, and only the inner one goes', async () => {
    renderUi(
      <Popover label="Outer" trigger={(props) => <Button {...props}>Open</Button>}>
        <Popover label="Inner" trigger={(props) => <Button {...props}>More</Button>}>
          <Button>Last</Button>
        </Popover>
        <p className="daybook-text">All around it</p>
      </Popover>,
    );
    const outer = page.getByRole('dialog', { name: 'Outer' });
    const inner = page.getByRole('dialog', { name: 'Inner' });
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('button', { name: 'More' }).click();
    await expect.element(inner).toBeVisible();
    await expect.element(outer).toBeVisible();
    await press('{Escape}');
    await expect.element(inner).not.toBeInTheDocument();
    await expect.element(outer).toBeVisible();
    expect(document.activeElement?.textContent).toBe('More');
    await press('{Enter}');
    await expect.element(inner).toBeVisible();
    await userEvent.click(outer, { position: { x: 4, y: 4 } });
    await expect.element(inner).not.toBeInTheDocument();
    await expect.element(outer).toBeVisible();
    await press('{Escape}');
    await expect.element(outer).not.toBeInTheDocument();
  });

  it.each(['open', 'closed'] as const)('works in a shadow tree that is %s', async (mode) => {
    const host = document.createElement('div');
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Elsewhere';
    document.body.prepend(elsewhere, host);
    const tree = host.attachShadow({ mode });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    tree.adoptedStyleSheets = [sheet];
    const mount = tree.appendChild(document.createElement('div'));
    const root = createRoot(mount);
    root.render(
      <StrictMode>
        <div className="daybook">
          <Popover label="Why" trigger={(props) => <Button {...props}>Why?</Button>}>
            <Button className="inside">Understood</Button>
          </Popover>
        </div>
      </StrictMode>,
    );
    const button = () => tree.querySelector<HTMLElement>('[aria-haspopup]');
    const dialog = () => tree.querySelector<HTMLElement>('[role="dialog"]');
    onTestFinished(() => {
      root.unmount();
      host.remove();
      elsewhere.remove();
    });
    await expect.poll(button).not.toBeNull();
    button()?.focus();
    await press('{Enter}');
    await expect.poll(() => tree.activeElement?.textContent).toBe('Understood');
    const { x, y } = tree.activeElement?.getBoundingClientRect() ?? new DOMRect();
    await userEvent.click(document.body, { position: { x: x + 5, y: y + 5 }, force: true });
    expect(dialog()?.matches(':popover-open')).toBe(true);
    await press('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(tree.activeElement).toBe(button());
    await press('{Enter}');
    await expect.poll(() => tree.activeElement?.textContent).toBe('Understood');
    await userEvent.click(elsewhere);
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('shows one at a time of two roots', async () => {
    renderWhy();
    renderUi(
      <Popover label="The other" trigger={(props) => <Button {...props}>Other</Button>}>
        <Button>Here</Button>
      </Popover>,
    );
    const other = page.getByRole('dialog', { name: 'The other' });
    await page.getByRole('button', { name: 'Other' }).click();
    await expect.element(other).toBeVisible();
    await press('{Escape}');
    await page.getByRole('button', { name: 'Why?' }).click();
    await expect.element(panel()).toBeVisible();
    await press('{Tab}{Tab}{Enter}');
    await expect.element(other).toBeVisible();
    await expect.element(panel()).not.toBeInTheDocument();
  });

  describe('in a browser that has no popovers', () => {
    const { showPopover } = HTMLElement.prototype;
    const sheet = new CSSStyleSheet();
    // Such a browser drops the rules that name a state it doesn't know.
    sheet.replaceSync('.daybook .daybook-popover[popover] { display: grid !important; }');

    beforeEach(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      document.adoptedStyleSheets.push(sheet);
    });
    afterEach(() => {
      HTMLElement.prototype.showPopover = showPopover;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });

    it('stands beside its button all the same, and closes by Escape and by a press elsewhere', async () => {
      const { container } = renderWhy();
      Object.assign(container.style, { position: 'relative', paddingTop: '200px', height: '600px' });
      await trigger().click();
      await expect.poll(() => document.activeElement?.textContent).toBe('Understood');
      const button = () => trigger().element().getBoundingClientRect();
      await expect
        .poll(() => panel().element().getBoundingClientRect().top)
        .toBeCloseTo(button().bottom + 4, 0);
      expect(getComputedStyle(panel().element()).position).toBe('absolute');
      await press('{Escape}');
      await expect.element(panel()).not.toBeInTheDocument();
      expect(document.activeElement).toBe(trigger().element());
      await press('{Enter}');
      await expect.element(panel()).toBeVisible();
      await userEvent.click(container, { position: { x: 600, y: 500 } });
      await expect.element(panel()).not.toBeInTheDocument();
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
