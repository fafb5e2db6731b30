import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../../../test/support/renderUi.js';
import { createFormatters } from '../../../../i18n/formatters.js';
import { en } from '../../../../i18n/locales/en.js';
import { createTranslator } from '../../../../i18n/translator.js';
import { wallClock } from '../../../../i18n/wallClock.js';
import { checkOverrides } from '../../../../time/checkHours.js';
import { parseDay } from '../../../../time/day.js';
import { type DayOverride, type WeeklyHours, weekOf } from '../../../../time/weeklyHours.js';
import { Overrides } from './Overrides.js';

const f = createFormatters({ locale: 'en', hourCycle: 24 });
const words = { t: createTranslator({ locale: 'en', dictionary: en }), f, clock: wallClock(f) };
const workday = [
  { start: 480, end: 720 },
  { start: 780, end: 1050 },
];
const on = (day: string, ranges: DayOverride['ranges'] = []): DayOverride => ({ day: parseDay(day), ranges });
const saved = [on('2026-11-05'), on('2026-11-18', [{ start: 600, end: 720 }]), on('2027-01-01')];

interface DatesProps {
  begun?: DayOverride[];
  zone?: string;
  isReadOnly?: boolean;
  weekly?: WeeklyHours;
  onChange?: (overrides: readonly DayOverride[]) => void;
}

const usualWeek = weekOf((weekday) => (weekday % 6 === 0 ? [] : workday));

function Dates({
  begun = saved,
  zone = 'Europe/London',
  isReadOnly = false,
  weekly = usualWeek,
  onChange,
}: DatesProps) {
  const [overrides, setOverrides] = useState<readonly DayOverride[]>(begun);
  return (
    <Overrides
      overrides={overrides}
      base={saved}
      faults={checkOverrides(overrides)}
      weekly={weekly}
      zone={zone}
      weekStart={1}
      isReadOnly={isReadOnly}
      stepMinutes={30}
      now={() => Date.parse('2026-11-12T09:00:00Z')}
      words={words}
      onChange={(next) => {
        setOverrides(next);
        onChange?.(next);
      }}
    />
  );
}

function renderDates(props: DatesProps = {}, root?: UiRoot) {
  const onChange = vi.fn();
  const { container } = renderUi(<Dates {...props} onChange={onChange} />, root);
  return { container, last: () => onChange.mock.lastCall?.[0], onChange };
}

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => [...row.querySelectorAll('p')].map((line) => line.textContent).join('; '));
const button = (name: string | RegExp) => page.getByRole('button', { name });
const cell = (day: string) => page.getByRole('gridcell', { name: f.fullDay(parseDay(day)) });
const press = (keys: string) => userEvent.keyboard(keys);
const add = () => button('Add a date');

async function openAdding() {
  await add().click();
  await expect.element(page.getByRole('dialog', { name: 'Add a date' })).toBeVisible();
}

describe('Overrides', () => {
  it('lists dates by their hours, puts neighbours together, marks what is not saved, and folds what is over', async () => {
    renderDates({ begun: [...saved, on('2026-12-24'), on('2026-12-25'), on('2026-12-26')] });
    expect(rows()).toEqual([
      'Wednesday 18 November 2026; 10:00 – 12:00',
      '24 – 26 December 2026New; Closed',
      'Friday 1 January 2027; Closed',
    ]);
    await button('1 past date').click();
    expect(rows()[3]).toBe('Thursday 5 November 2026; Closed');
    expect(button('Change Thursday 5 November 2026').query()).toBeNull();
  });

  it('closes several days at once, over the end of a year', async () => {
    const { last } = renderDates({ begun: [] });
    await openAdding();
    await button('Next month').click();
    await cell('2026-12-30').click();
    await press('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await button('Add 4 days').click();
    expect(last()).toEqual([on('2026-12-30'), on('2026-12-31'), on('2027-01-01'), on('2027-01-02')]);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(add()).toHaveFocus();
  });

  it('opens at the days, which keys alone can choose from there', async () => {
    const { last } = renderDates({ begun: [] });
    await expect.element(add()).toBeVisible();
    add().element().focus();
    await press('{Enter}');
    await expect.element(cell('2026-11-12')).toHaveFocus();
    await press('{ArrowRight} {Shift>}{ArrowDown}{/Shift}');
    await button('Add 8 days').click();
    expect(last()).toHaveLength(8);
    await button('Change 13 – 20 November 2026').click();
    await expect.element(cell('2026-11-13')).toHaveFocus();
  });

  it.each([
    [1440, true],
    [1435, false],
  ])('says that dates do not count by themselves where every day is open until %d: %s', (end, isSaid) => {
    renderDates({ weekly: weekOf(() => [{ start: 0, end }]) });
    const note = page.getByText(/End each day a little before midnight, say at 23:55, and dates count/);
    expect(note.query() !== null).toBe(isSaid);
    expect(page.getByRole('alert').query()).toBeNull();
  });

  it('begins with the hours of the weekday, and takes other ones', async () => {
    const { last } = renderDates({ begun: [] });
    await openAdding();
    await cell('2026-11-19').click();
    await page.getByRole('radio', { name: 'Other hours' }).click();
    const until = page.getByRole('combobox', { name: 'Other hours, second range, to' });
    await expect.element(until).toHaveValue('17:30');
    await until.fill('20');
    await press('{Enter}');
    await button('Remove 08:00 – 12:00').click();
    await button('Add 1 day').click();
    expect(last()).toEqual([on('2026-11-19', [{ start: 780, end: 1200 }])]);
    expect(rows()).toEqual(['Thursday 19 November 2026New; 13:00 – 20:00']);
  });

  it('adds nothing before the hours can be saved, and says what is wrong', async () => {
    const { onChange } = renderDates({ begun: [] });
    await openAdding();
    const first = button('Choose days first');
    await expect.element(first).toHaveAccessibleDescription('Choose one or more days');
    await first.click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('No day is chosen yet');
    await expect.element(first).toHaveAccessibleDescription(/No day is chosen yet/);
    await expect.element(cell('2026-11-12')).toHaveFocus();
    await cell('2026-11-19').click();
    await page.getByRole('radio', { name: 'Other hours' }).click();
    const from = page.getByRole('combobox', { name: 'Other hours, second range, from' });
    await from.fill('11:30');
    await press('{Enter}');
    await expect.element(from).toHaveAccessibleDescription(/Begin at 12:00 or later/);
    await button('Add 1 day').click();
    await expect.element(from).toHaveFocus();
    await from.fill('late');
    await press('{Tab}');
    await expect.element(from).toHaveAccessibleDescription(/“late” is no time/);
    await button('Add 1 day').click();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('changes dates and hours of a row, and says where others are replaced', async () => {
    const { last } = renderDates();
    await button('Change Wednesday 18 November 2026').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await cell('2026-11-18').click();
    await cell('2026-11-19').click();
    await button('Next month').click();
    await button('Next month').click();
    await cell('2027-01-01').click();
    await expect.element(page.getByText('1 of them differs already: its hours are replaced.')).toBeVisible();
    await button('Change hours').click();
    const late = [{ start: 600, end: 720 }];
    expect(last()).toEqual([on('2026-11-05'), on('2026-11-19', late), on('2027-01-01', late)]);
    await expect.element(button('Change Thursday 19 November 2026')).toHaveFocus();
  });

  it('keeps what was chosen when its panel is closed, until it is given up', async () => {
    const { onChange } = renderDates();
    await openAdding();
    await cell('2026-11-19').click();
    await press('{Escape}');
    await openAdding();
    await expect.element(button('Add 1 day')).toBeVisible();
    await button('Cancel').click();
    await openAdding();
    await expect.element(button('Choose days first')).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('removes a row, says so, and goes on with the next one', async () => {
    const { last } = renderDates();
    await button('Remove Wednesday 18 November 2026').click();
    expect(last()).toEqual([on('2026-11-05'), on('2027-01-01')]);
    await expect
      .element(page.getByText('Wednesday 18 November 2026: as every week again'))
      .toBeInTheDocument();
    await expect.element(button('Change Friday 1 January 2027')).toHaveFocus();
  });

  it('lets the day begin where the schedule is: what is over there is over', async () => {
    renderDates({ begun: [on('2026-11-12')], zone: 'Pacific/Kiritimati' });
    expect(rows()).toEqual(['Thursday 12 November 2026New; Closed']);
    await openAdding();
    await expect.element(cell('2026-11-12')).toHaveAttribute('aria-current', 'date');
  });

  it('shows them to who may not change them', async () => {
    renderDates({ isReadOnly: true });
    expect(rows()).toHaveLength(2);
    expect(page.getByRole('button').elements()).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('reads well in %s, open on a phone', async (theme) => {
    const { container } = renderDates({}, { theme, widthPx: 320 });
    await openAdding();
    await page.getByRole('radio', { name: 'Other hours' }).click();
    await expectNoAxeViolations(container);
    const dialog = page.getByRole('dialog').element();
    expect(dialog.scrollWidth).toBe(dialog.clientWidth);
  });
});
