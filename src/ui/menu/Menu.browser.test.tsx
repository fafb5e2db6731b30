import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { Button } from '../action/Button.js';
import { Icon } from '../display/Icon.js';
import { copyIcon, moreIcon, pencilIcon, trashIcon } from '../display/settingsIcons.js';
import { Menu } from './Menu.js';
import type { MenuItem } from './menuItem.js';

const groups: MenuItem[][] = [
  [
    { value: 'rename', label: 'Rename', icon: <Icon path={pencilIcon} /> },
    { value: 'duplicate', label: 'Duplicate', icon: <Icon path={copyIcon} /> },
    { value: 'default', label: 'Make default', icon: <Icon name="check" />, disabled: true },
  ],
  [{ value: 'delete', label: 'Delete schedule', icon: <Icon path={trashIcon} />, tone: 'danger' }],
];

function renderMenu(onChoose: (value: string) => void = () => {}, root?: UiRoot) {
  return renderUi(
    <>
      <Menu
        label="Clinic hours"
        groups={groups}
        onChoose={onChoose}
        trigger={(props) => (
          <Button {...props} variant="quiet" iconOnly aria-label="More">
            <Icon path={moreIcon} />
          </Button>
        )}
      />
      <Button>Elsewhere</Button>
    </>,
    root,
  );
}

const button = () => page.getByRole('button', { name: 'More' });
const menu = () => page.getByRole('menu', { name: 'Clinic hours' });
const focused = () => document.activeElement?.textContent;
const press = (keys: string) => userEvent.keyboard(keys);

describe('Menu', () => {
  it('says beside an item what it comes to', async () => {
    renderUi(
      <Menu
        label="Kinds"
        groups={[[{ value: 'text', label: 'Short text', hint: 'Which company?' }]]}
        onChoose={() => {}}
        trigger={(props) => <Button {...props}>Add</Button>}
      />,
    );
    await page.getByRole('button', { name: 'Add' }).click();
    const item = page.getByRole('menuitem', { name: 'Short text Which company?', exact: true });
    await expect.element(item).toBeVisible();
  });

  it('opens by Enter at its first item, and by the arrow up at its last', async () => {
    renderMenu();
    await expect.element(button()).toHaveAttribute('aria-haspopup', 'menu');
    await press('{Tab}{Enter}');
    await expect.poll(focused).toBe('Rename');
    await expect.element(button()).toHaveAttribute('aria-expanded', 'true');
    await press('{Escape}');
    await expect.element(menu()).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(button().element());
    await press('{ArrowUp}');
    await expect.poll(focused).toBe('Delete schedule');
    await press('{Escape}{ArrowDown}');
    await expect.poll(focused).toBe('Rename');
  });

  it('moves by arrows around its ends, by Home and End, and by the first letter', async () => {
    renderMenu();
    await button().click();
    await expect.poll(focused).toBe('Rename');
    await press('{ArrowUp}');
    expect(focused()).toBe('Delete schedule');
    await press('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Make default');
    await press('d');
    expect(focused()).toBe('Delete schedule');
    await press('d');
    expect(focused()).toBe('Duplicate');
    await press('{End}{Home}');
    expect(focused()).toBe('Rename');
  });

  it('tells what was chosen once it is closed, with the focus on its button', async () => {
    const onChoose = vi.fn();
    renderMenu(onChoose);
    await press('{Tab}{ArrowDown}');
    await expect.poll(focused).toBe('Rename');
    await press('{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['duplicate']]);
    await expect.element(menu()).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(button().element());
  });

  it('does nothing by an item that can not be had now', async () => {
    const onChoose = vi.fn();
    renderMenu(onChoose);
    await button().click();
    await page.getByRole('menuitem', { name: 'Make default' }).click({ force: true });
    await expect.element(menu()).toBeVisible();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('closes by Tab, which goes on', async () => {
    renderMenu();
    await press('{Tab}{Enter}');
    await expect.poll(focused).toBe('Rename');
    await press('{Tab}');
    await expect.element(menu()).not.toBeInTheDocument();
    expect(focused()).toBe('Elsewhere');
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    renderMenu(undefined, { theme });
    await button().click();
    await expect.poll(focused).toBe('Rename');
    await expectNoAxeViolations(menu().element());
  });
});
