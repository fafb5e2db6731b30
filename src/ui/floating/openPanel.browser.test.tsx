import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { panel, press, renderWhy, trigger } from '../../../test/support/popoverPage.js';
import { renderUi } from '../../../test/support/renderUi.js';
import sheetText from '../../styles/index.css?inline';
import { Button } from '../action/Button.js';
import { Popover } from './Popover.js';

describe('an open popover', () => {
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
});
