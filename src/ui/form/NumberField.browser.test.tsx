import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderUi } from '../../../test/support/renderUi.js';
import { AmountField, type AmountUnit } from './AmountField.js';
import { Field } from './Field.js';
import { NumberField, type NumberFieldProps } from './NumberField.js';

const press = (keys: string) => userEvent.keyboard(keys);

function renderNumber(start: number | null, props: Partial<NumberFieldProps> = {}) {
  const onValueChange = vi.fn();
  const onInvalid = vi.fn();
  function Seats() {
    const [seats, setSeats] = useState(start);
    return (
      <>
        <Field label="Seats" hint="In one room.">
          <NumberField
            {...props}
            value={seats}
            onInvalid={onInvalid}
            onValueChange={(next) => {
              onValueChange(next);
              setSeats(next);
            }}
          />
        </Field>
        <button type="button" onClick={() => setSeats(40)}>
          Undo
        </button>
      </>
    );
  }
  renderUi(<Seats />);
  return { onValueChange, onInvalid };
}

const seats = () => page.getByRole('spinbutton', { name: 'Seats' });

describe('NumberField', () => {
  it('is named and described by its field, and says its limits', async () => {
    renderNumber(6, { min: 1, max: 20, suffix: 'people' });
    await expect.element(seats()).toHaveAccessibleDescription('people In one room.');
    await expect.element(seats()).toHaveAttribute('aria-valuenow', '6');
    await expect.element(seats()).toHaveAttribute('aria-valuemax', '20');
  });

  it('tells each number as it is typed, and tidies it up when she leaves', async () => {
    const { onValueChange } = renderNumber(null);
    await seats().click();
    await press('07');
    expect(onValueChange.mock.calls).toEqual([[0], [7]]);
    await expect.element(seats()).toHaveValue('07');
    await press('{Tab}');
    await expect.element(seats()).toHaveValue('7');
  });

  it('keeps what is no number, marks it once she has left, and tells when it is mended', async () => {
    const { onValueChange, onInvalid } = renderNumber(6);
    await seats().fill('many');
    await expect.element(seats()).not.toHaveAttribute('aria-invalid');
    await press('{Tab}');
    await expect.element(seats()).toHaveValue('many');
    await expect.element(seats()).toHaveAttribute('aria-invalid', 'true');
    expect(onInvalid.mock.calls).toEqual([['many']]);
    expect(onValueChange).not.toHaveBeenCalled();
    await seats().fill('8');
    await expect.element(seats()).not.toHaveAttribute('aria-invalid');
    expect(onInvalid.mock.lastCall).toEqual([null]);
    expect(onValueChange.mock.calls).toEqual([[8]]);
  });

  it('may be empty only where that is allowed', async () => {
    const { onValueChange, onInvalid } = renderNumber(6);
    await seats().clear();
    await press('{Tab}');
    expect(onInvalid.mock.calls).toEqual([['']]);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is null where it may be empty and was emptied', async () => {
    const { onValueChange, onInvalid } = renderNumber(6, { optional: true });
    await seats().clear();
    await press('{Tab}');
    expect(onValueChange.mock.calls).toEqual([[null]]);
    expect(onInvalid).not.toHaveBeenCalled();
  });

  it('steps by the arrows, by ten with the page keys, and no further than its limits', async () => {
    const { onValueChange } = renderNumber(8, { min: 1, max: 20 });
    await seats().click();
    await press('{ArrowUp}{PageUp}{PageUp}{ArrowDown}{PageDown}{PageDown}');
    expect(onValueChange.mock.calls.flat()).toEqual([9, 19, 20, 19, 9, 1]);
  });

  it('begins at its smallest number when it is stepped while empty', async () => {
    const { onValueChange } = renderNumber(null, { min: 5 });
    await seats().click();
    await press('{ArrowUp}{ArrowUp}');
    expect(onValueChange.mock.calls.flat()).toEqual([5, 6]);
  });

  it('marks a typed number beyond its limits, and tells it all the same', async () => {
    const { onValueChange } = renderNumber(8, { max: 20 });
    await seats().fill('21');
    await expect.element(seats()).toHaveAttribute('aria-invalid', 'true');
    expect(onValueChange.mock.calls).toEqual([[21]]);
  });

  it('lets go of what was typed when another value comes from elsewhere', async () => {
    const { onInvalid } = renderNumber(6);
    await seats().fill('many');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(seats()).toHaveValue('40');
    expect(onInvalid.mock.lastCall).toEqual([null]);
  });

  it('changes nothing while it is read-only', async () => {
    const { onValueChange } = renderNumber(6, { readOnly: true });
    await seats().click();
    await press('9{ArrowUp}');
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

const units: [AmountUnit, ...AmountUnit[]] = [
  { value: 'minute', label: () => 'minutes', size: 1 },
  { value: 'hour', label: () => 'hours', size: 60 },
  { value: 'day', label: () => 'days', size: 1440 },
];

function Notice({
  start,
  onValueChange,
}: {
  start: number | null;
  onValueChange?: (next: number | null) => void;
}) {
  const [value, setValue] = useState(start);
  return (
    <>
      <Field label="Notice">
        <AmountField
          units={units}
          unitLabel="Unit of notice"
          defaultUnit="hour"
          optional
          value={value}
          onValueChange={(next) => {
            onValueChange?.(next);
            setValue(next);
          }}
        />
      </Field>
      <button type="button" onClick={() => setValue(90)}>
        Undo
      </button>
    </>
  );
}

const amount = () => page.getByRole('spinbutton', { name: 'Notice' });
const unit = () => page.getByRole('combobox', { name: 'Unit of notice' });

describe('AmountField', () => {
  it.each([
    [240, '4', 'hours'],
    [90, '90', 'minutes'],
    [2880, '2', 'days'],
    [0, '0', 'hours'],
    [null, '', 'hours'],
  ] as const)('shows %s minutes as %s %s', async (start, count, label) => {
    renderUi(<Notice start={start} />);
    await expect.element(amount()).toHaveValue(count);
    await expect.element(unit()).toHaveDisplayValue(label);
  });

  it('keeps the number when another unit is chosen, and the unit whatever is typed', async () => {
    const onValueChange = vi.fn();
    renderUi(<Notice start={240} onValueChange={onValueChange} />);
    await unit().selectOptions('days');
    expect(onValueChange.mock.lastCall).toEqual([5760]);
    await unit().selectOptions('minutes');
    await amount().fill('60');
    expect(onValueChange.mock.lastCall).toEqual([60]);
    await expect.element(unit()).toHaveDisplayValue('minutes');
    await amount().clear();
    expect(onValueChange.mock.lastCall).toEqual([null]);
    await expect.element(unit()).toHaveDisplayValue('minutes');
  });

  it('takes a unit that can say what came from elsewhere', async () => {
    renderUi(<Notice start={240} />);
    await unit().selectOptions('days');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(amount()).toHaveValue('90');
    await expect.element(unit()).toHaveDisplayValue('minutes');
  });
});
