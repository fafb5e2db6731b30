import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { Button } from '../action/Button.js';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.js';

function Deleting(props: Partial<ConfirmDialogProps>) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button onClick={() => setAsked(true)}>Delete</Button>
      {isAsked && (
        <ConfirmDialog
          title="Delete this schedule?"
          keepLabel="Keep it"
          confirmLabel="Delete schedule"
          tone="danger"
          pendingText="Deleting…"
          onConfirm={() => setAsked(false)}
          {...props}
          onKeep={() => {
            setAsked(false);
            props.onKeep?.();
          }}
        >
          Two event types use it. They go over to the default schedule.
        </ConfirmDialog>
      )}
    </>
  );
}

const dialog = () => page.getByRole('dialog', { name: 'Delete this schedule?' });
const opener = () => page.getByRole('button', { name: 'Delete', exact: true });
const press = (keys: string) => userEvent.keyboard(keys);

async function ask(props: Partial<ConfirmDialogProps> = {}, root?: UiRoot) {
  const result = renderUi(<Deleting {...props} />, root);
  await opener().click();
  await expect.element(dialog()).toBeVisible();
  return result;
}

describe('ConfirmDialog', () => {
  it('puts the focus on the safe choice, and gives it back', async () => {
    await ask();
    expect(document.activeElement?.textContent).toBe('Keep it');
    await press('{Enter}');
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(opener().element());
  });

  it('says what it is about, and lets nobody out by Tab', async () => {
    await ask();
    await expect.element(dialog()).toHaveAccessibleDescription(/^Two event types use it/);
    await press('{Tab}');
    expect(document.activeElement?.textContent).toContain('Delete schedule');
    await press('{Tab}');
    expect(document.activeElement).not.toBe(opener().element());
  });

  it('keeps on Escape, and on a press beside it', async () => {
    const onKeep = vi.fn();
    await ask({ onKeep });
    await press('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await opener().click();
    const { left, top } = dialog().element().getBoundingClientRect();
    dialog()
      .element()
      .dispatchEvent(new MouseEvent('mousedown', { bubbles: true, clientX: left - 20, clientY: top - 20 }));
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(onKeep).toHaveBeenCalledTimes(2);
  });

  it('confirms by its button alone', async () => {
    const onConfirm = vi.fn();
    await ask({ onConfirm });
    await dialog().getByText('Two event types').click();
    expect(onConfirm).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Delete schedule' }).click();
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('stays while what was confirmed is under way', async () => {
    const onKeep = vi.fn();
    const onConfirm = vi.fn();
    await ask({ pending: true, onKeep, onConfirm });
    await press('{Escape}');
    await page.getByRole('button', { name: 'Keep it' }).click({ force: true });
    await page.getByRole('button', { name: 'Deleting…' }).click({ force: true });
    await expect.element(dialog()).toBeVisible();
    expect([onKeep, onConfirm].flatMap((each) => each.mock.calls)).toEqual([]);
  });

  it('wears the theme and the direction of the root it stands in, and fits a phone', async () => {
    await page.viewport(320, 600);
    await ask({}, { theme: 'dark', dir: 'rtl' });
    expect(getComputedStyle(dialog().element())).toMatchObject({ colorScheme: 'dark', direction: 'rtl' });
    const { left, right } = dialog().element().getBoundingClientRect();
    expect([left, right]).toEqual([16, 304]);
    await page.viewport(1280, 900);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    await ask({}, { theme });
    await expectNoAxeViolations(dialog().element());
  });
});
