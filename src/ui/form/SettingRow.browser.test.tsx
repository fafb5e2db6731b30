import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingRows } from '../../../stories/ui/SettingRows.js';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { RadioGroup } from '../choice/RadioGroup.js';
import { Switch } from '../choice/Switch.js';
import { Field } from './Field.js';
import { SettingRow } from './SettingRow.js';
import { TextInput } from './TextInput.js';

const nothing = () => {};

function Confirming({ onAction, error }: { onAction?: () => void; error?: string }) {
  const [isOn, setOn] = useState(false);
  return (
    <SettingRow
      title="Ask me first"
      hint="Each request waits."
      error={error}
      changedText="Changed"
      control={<Switch checked={isOn} locked={onAction !== undefined} onCheckedChange={setOn} />}
      lock={onAction && { reason: 'Off while seats are on.', actionLabel: 'Turn seats off', onAction }}
    />
  );
}

const confirming = () => page.getByRole('switch', { name: 'Ask me first' });

describe('SettingRow', () => {
  it('names its control, describes it by the hint, and a press on the title is a press on it', async () => {
    renderUi(<Confirming />);
    await expect.element(confirming()).toHaveAccessibleDescription('Each request waits.');
    await page.getByText('Ask me first').click();
    await expect.element(confirming()).toHaveAttribute('aria-checked', 'true');
    await expect.element(page.getByText('Changed')).toBeInTheDocument();
  });

  it('puts the fault in the place of the hint', async () => {
    renderUi(<Confirming error="Choose who confirms." />);
    await expect.element(confirming()).toHaveAccessibleDescription('Choose who confirms.');
    expect(page.getByText('Each request waits.').elements()).toHaveLength(0);
  });

  it('says with its control why it is locked, and offers the way out', async () => {
    const onAction = vi.fn();
    renderUi(<Confirming onAction={onAction} />);
    await expect
      .element(confirming())
      .toHaveAccessibleDescription('Each request waits. Off while seats are on.');
    await page.getByText('Ask me first').click({ force: true });
    await expect.element(confirming()).toHaveAttribute('aria-checked', 'false');
    await userEvent.keyboard('{Tab}');
    await page.getByRole('button', { name: 'Turn seats off' }).click();
    expect(onAction).toHaveBeenCalledOnce();
  });

  it('names a group whose fields have labels of their own', async () => {
    renderUi(
      <SettingRow id="around" names="group" title="Around" hint="Kept free.">
        <Field label="Before">
          <TextInput value="10" onValueChange={nothing} />
        </Field>
      </SettingRow>,
    );
    const group = page.getByRole('group', { name: 'Around' });
    await expect.element(group).toHaveAccessibleDescription('Kept free.');
    await expect.element(group).toHaveAttribute('id', 'around');
    await expect.element(group.getByRole('textbox', { name: 'Before', exact: true })).toBeVisible();
  });

  it('names the one control of several parts below it', async () => {
    renderUi(
      <SettingRow names="body" title="How far ahead" hint="From today.">
        <RadioGroup options={[{ value: 'open', label: 'No end' }]} value="open" onValueChange={nothing} />
      </SettingRow>,
    );
    const radios = page.getByRole('radiogroup', { name: 'How far ahead' });
    await expect.element(radios).toHaveAccessibleDescription('From today.');
    expect(page.getByRole('group').elements()).toHaveLength(0);
  });

  it('has its control beside the words where there is room, and below where not', async () => {
    const row = (
      <SettingRow
        title="Name"
        control={
          <select className="daybook-input" aria-label="Name">
            <option className="daybook-select-option">A choice with many words in it</option>
          </select>
        }
      />
    );
    const rectOf = (role: 'combobox') => page.getByRole(role).element().getBoundingClientRect();
    const title = () => page.getByText('Name', { exact: true }).element().getBoundingClientRect();
    const { unmount } = renderUi(row, { widthPx: 600 });
    expect(rectOf('combobox').top).toBeLessThan(title().bottom);
    unmount();
    renderUi(row, { widthPx: 280 });
    expect(rectOf('combobox').top).toBeGreaterThanOrEqual(title().bottom);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    const { container } = renderUi(<SettingRows />, { theme });
    await expectNoAxeViolations(container);
  });

  it('fits in 280 px, from either side', () => {
    const { container } = renderUi(<SettingRows />, { widthPx: 280, dir: 'rtl' });
    const root = container.querySelector('.daybook');
    expect(root?.scrollWidth).toBe(root?.clientWidth);
  });
});
