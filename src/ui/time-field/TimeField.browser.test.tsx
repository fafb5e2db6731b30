import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { createFormatters, type HourCycle } from '../../i18n/formatters.js';
import { wallClock } from '../../i18n/wallClock.js';
import { Button } from '../action/Button.js';
import { Popover } from '../floating/Popover.js';
import { Field } from '../form/Field.js';
import { TimeField, type TimeFieldProps } from './TimeField.js';

interface HoursProps extends Partial<TimeFieldProps> {
  from?: number | null;
  locale?: string;
  hourCycle?: HourCycle;
}

function Hours({ from = 540, locale = 'en', hourCycle = 24, onValueChange, ...rest }: HoursProps) {
  const [value, setValue] = useState(from);
  return (
    <>
      <TimeField
        aria-label="Monday, from"
        listLabel="Times"
        clock={wallClock(createFormatters({ locale, hourCycle }))}
        {...rest}
        value={value}
        onValueChange={(minutes) => {
          setValue(minutes);
          onValueChange?.(minutes);
        }}
      />
      <Button onClick={() => setValue(600)}>Undo</Button>
    </>
  );
}

const renderHours = (props: HoursProps = {}, root?: UiRoot) => renderUi(<Hours {...props} />, root);
const field = () => page.getByRole('combobox', { name: 'Monday, from' });
const list = () => page.getByRole('listbox', { name: 'Times' });
const press = (keys: string) => userEvent.keyboard(keys);
const active = () =>
  document.getElementById(field().element().getAttribute('aria-activedescendant') ?? '')?.textContent;
const offered = () =>
  list()
    .getByRole('option')
    .elements()
    .map((option) => option.textContent);

describe('TimeField', () => {
  it('takes what was typed when she leaves it, and on Enter', async () => {
    const onValueChange = vi.fn();
    renderHours({ onValueChange });
    await press('{Tab}930{Tab}');
    await expect.element(field()).toHaveValue('09:30');
    await press('{Shift>}{Tab}{/Shift}21h30{Enter}');
    await expect.element(field()).toHaveValue('21:30');
    expect(document.activeElement).toBe(field().element());
    await press('{Tab}');
    expect(onValueChange.mock.calls).toEqual([[570], [1290]]);
  });

  it('keeps a text that is no time, tells it, and forgets it on Escape', async () => {
    const onInvalid = vi.fn();
    const onValueChange = vi.fn();
    renderHours({ onInvalid, onValueChange });
    await press('{Tab}25:00{Tab}');
    await expect.element(field()).toHaveValue('25:00');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    expect(onInvalid.mock.calls).toEqual([['25:00']]);
    await press('{Shift>}{Tab}{/Shift}{Escape}');
    await expect.element(field()).toHaveValue('09:00');
    await expect.element(field()).not.toHaveAttribute('aria-invalid');
    expect(onInvalid.mock.calls).toEqual([['25:00'], [null]]);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is right again as soon as a time stands there', async () => {
    const onInvalid = vi.fn();
    renderHours({ onInvalid });
    await press('{Tab}25{Tab}{Shift>}{Tab}{/Shift}{Backspace}2');
    expect(onInvalid.mock.calls).toEqual([['25'], [null]]);
    await press('{Tab}');
    await expect.element(field()).toHaveValue('02:00');
  });

  it('gives way to a value that comes from elsewhere', async () => {
    const onInvalid = vi.fn();
    renderHours({ onInvalid });
    await press('{Tab}never{Tab}{Enter}');
    await expect.element(field()).toHaveValue('10:00');
    expect(onInvalid.mock.calls).toEqual([['never'], [null]]);
  });

  it('is stepped by the arrow keys, with Shift by an hour, and ends where the day does', async () => {
    renderHours({ from: 1340, stepMinutes: 20 });
    await press('{Tab}{ArrowUp}');
    await expect.element(field()).toHaveValue('22:00');
    await press('{ArrowDown}{ArrowDown}');
    await expect.element(field()).toHaveValue('22:40');
    await press('{Shift>}{ArrowDown}{/Shift}');
    await expect.element(field()).toHaveValue('23:40');
    await press('{ArrowDown}');
    await expect.element(field()).toHaveValue('23:40');
  });

  it('opens its list by a press, with the chosen time in sight, and chooses by a press', async () => {
    renderHours({ from: 1080 });
    await field().click();
    await expect.element(list()).toBeVisible();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
    const chosen = page.getByRole('option', { selected: true });
    await expect.element(chosen).toHaveTextContent('18:00');
    const [row, frame] = [chosen.element().getBoundingClientRect(), list().element().getBoundingClientRect()];
    expect(row.top >= frame.top && row.bottom <= frame.bottom).toBe(true);
    await page.getByRole('option', { name: '18:30' }).click();
    await expect.element(field()).toHaveValue('18:30');
    expect(list().query()).toBeNull();
    expect(document.activeElement).toBe(field().element());
  });

  it('opens its list by Alt and Down; the arrows mark a time there, and Enter chooses it', async () => {
    const onValueChange = vi.fn();
    renderHours({ onValueChange });
    await press('{Tab}{Alt>}{ArrowDown}{/Alt}');
    await expect.element(list()).toBeVisible();
    expect(active()).toBe('09:00');
    await press('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    expect(active()).toBe('10:30');
    expect(onValueChange).not.toHaveBeenCalled();
    await press('{Enter}');
    expect(onValueChange.mock.calls).toEqual([[630]]);
    expect(list().query()).toBeNull();
  });

  it('closes its list on Escape with nothing changed, and by going elsewhere', async () => {
    renderHours();
    await field().click();
    await expect.element(list()).toBeVisible();
    await press('{ArrowDown}{Escape}');
    await expect.element(list()).not.toBeInTheDocument();
    await expect.element(field()).toHaveValue('09:00');
    await press('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(list()).toBeVisible();
    await userEvent.click(document.body, { position: { x: 600, y: 500 } });
    await expect.element(list()).not.toBeInTheDocument();
  });

  it('leaves open what it stands in when Escape closes its list, or takes back what was typed', async () => {
    renderUi(
      <Popover label="Other hours" trigger={(props) => <Button {...props}>Add</Button>}>
        <Hours />
      </Popover>,
    );
    await page.getByRole('button', { name: 'Add' }).click();
    await field().click();
    await expect.element(list()).toBeVisible();
    await press('{Escape}');
    await expect.element(list()).not.toBeInTheDocument();
    await press('9x{Escape}');
    await expect.element(field()).toHaveValue('09:00');
    await expect.element(page.getByRole('dialog', { name: 'Other hours' })).toBeVisible();
    await press('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('offers an end only after its start, and the end of the day', async () => {
    renderHours({ from: 1320, after: 1260, stepMinutes: 30 });
    await field().click();
    await expect.element(list()).toBeVisible();
    expect(offered()).toEqual(['21:30', '22:00', '22:30', '23:00', '23:30', '24:00']);
    await press('00:00{Enter}');
    await expect.element(field()).toHaveValue('24:00');
  });

  it('speaks the clock of the locale', async () => {
    renderHours({ from: 1020, after: 540, hourCycle: 12 });
    await expect.element(field()).toHaveValue('5:00 pm');
    await press('{Tab}6{Tab}');
    await expect.element(field()).toHaveValue('6:00 pm');
    await press('{Shift>}{Tab}{/Shift}12 am{Tab}');
    await expect.element(field()).toHaveValue('12:00 am');
  });

  it('reads the digits of the locale', async () => {
    renderHours({ locale: 'ar-EG', hourCycle: 12 }, { dir: 'rtl' });
    await expect.element(field()).toHaveValue('٩:٠٠ ص');
    await press('{Tab}٥:٣٠ م{Tab}');
    await expect.element(field()).toHaveValue('٥:٣٠ م');
  });

  it('can be read and not changed while it is read-only', async () => {
    const onValueChange = vi.fn();
    renderHours({ readOnly: true, onValueChange });
    await field().click();
    await press('{ArrowDown}5{Enter}');
    expect(list().query()).toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('leaves Enter to its form where there is nothing to take over', async () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    renderUi(
      <form onSubmit={(event) => onSubmit(event.nativeEvent)}>
        <Hours />
        <Button type="submit">Save</Button>
      </form>,
    );
    await press('{Tab}10{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    await press('{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('begins in the morning where there is no time yet', async () => {
    renderHours({ from: null });
    await expect.element(field()).toHaveValue('');
    await press('{Tab}{ArrowDown}');
    await expect.element(field()).toHaveValue('09:15');
  });

  it.each(['light', 'dark'] as const)('reads well in %s, open and wrong', async (theme) => {
    const { container } = renderUi(
      <Field label="From" error="Write a time such as 9:30.">
        <Hours aria-label={undefined} />
      </Field>,
      { theme },
    );
    await page.getByRole('combobox', { name: 'From' }).click();
    await expect.element(list()).toBeVisible();
    await press('{ArrowDown}');
    await expectNoAxeViolations(container);
  });
});
