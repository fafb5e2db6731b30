import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { Field } from '../form/Field.js';
import { Checkbox } from './Checkbox.js';
import { CheckboxGroup } from './CheckboxGroup.js';
import { RadioGroup } from './RadioGroup.js';
import { Switch } from './Switch.js';

const options = [
  { value: 'knee', label: 'Knee', hint: 'Either one' },
  { value: 'back', label: 'Back' },
  { value: 'neck', label: 'Neck' },
];

function Consent({ error }: { error?: string }) {
  const [isChecked, setChecked] = useState(false);
  return (
    <Field id="consent" error={error}>
      <Checkbox label="Keep a record" checked={isChecked} onCheckedChange={setChecked} />
    </Field>
  );
}

describe('Checkbox', () => {
  it('is toggled by its words and by Space', async () => {
    renderUi(<Consent />);
    const box = page.getByRole('checkbox', { name: 'Keep a record' });
    await page.getByText('Keep a record').click();
    await expect.element(box).toBeChecked();
    await userEvent.keyboard(' ');
    await expect.element(box).not.toBeChecked();
  });

  it('takes id and error from a field without a label', async () => {
    renderUi(<Consent error="We need this to see you." />);
    const box = page.getByRole('checkbox');
    await expect.element(box).toHaveAttribute('id', 'consent');
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveAccessibleDescription('We need this to see you.');
  });

  it('shows its state and changes nothing while it is read-only', async () => {
    const onCheckedChange = vi.fn();
    renderUi(<Checkbox label="Keep a record" checked readOnly onCheckedChange={onCheckedChange} />);
    await page.getByRole('checkbox').click();
    expect(onCheckedChange).not.toHaveBeenCalled();
    await expect.element(page.getByRole('checkbox')).toBeChecked();
  });
});

describe('CheckboxGroup', () => {
  it('keeps the order of the options', async () => {
    const onValueChange = vi.fn();
    renderUi(
      <Field label="Where does it hurt?" group>
        <CheckboxGroup options={options} value={['neck']} onValueChange={onValueChange} />
      </Field>,
    );
    await expect.element(page.getByRole('group', { name: 'Where does it hurt?' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Knee' }).click();
    expect(onValueChange).toHaveBeenLastCalledWith(['knee', 'neck']);
    await page.getByRole('checkbox', { name: 'Neck' }).click();
    expect(onValueChange).toHaveBeenLastCalledWith([]);
  });
});

describe('RadioGroup', () => {
  it('chooses by arrow, as native radio buttons do', async () => {
    const onValueChange = vi.fn();
    renderUi(
      <Field label="Where?" group>
        <RadioGroup options={options} value="knee" onValueChange={onValueChange} />
      </Field>,
    );
    await userEvent.keyboard('{Tab}{ArrowDown}');
    expect(onValueChange).toHaveBeenLastCalledWith('back');
    await expect.element(page.getByRole('radio', { name: 'Knee' })).toHaveAccessibleDescription('Either one');
  });
});

describe('Switch', () => {
  it('is named by its field, goes on and off, and stays put while it is locked', async () => {
    const onCheckedChange = vi.fn();
    const { rerender } = renderUi(
      <Field label="Take bookings">
        <Switch checked={false} onCheckedChange={onCheckedChange} />
      </Field>,
    );
    await page.getByRole('switch', { name: 'Take bookings' }).click();
    expect(onCheckedChange).toHaveBeenLastCalledWith(true);
    rerender(<Switch aria-label="Locked" checked locked onCheckedChange={onCheckedChange} />);
    await page.getByRole('switch', { name: 'Locked' }).click({ force: true });
    expect(onCheckedChange).toHaveBeenCalledTimes(1);
  });
});

describe('checks and switches', () => {
  it.each(['light', 'dark'] as const)('read well in %s', async (theme) => {
    const { container } = renderUi(
      <>
        <Consent error="We need this to see you." />
        <Field label="Where does it hurt?" error="Choose one." group>
          <CheckboxGroup options={options} value={['knee']} onValueChange={() => {}} />
        </Field>
        <Field label="Where?" error="Choose one." group>
          <RadioGroup options={options} value="back" onValueChange={() => {}} readOnly />
        </Field>
        <Switch aria-label="On" checked onCheckedChange={() => {}} />
        <Switch aria-label="Locked" checked={false} locked onCheckedChange={() => {}} />
      </>,
      { theme },
    );
    await expectNoAxeViolations(container);
  });
});
