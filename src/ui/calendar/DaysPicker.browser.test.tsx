import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { createFormatters } from '../../i18n/formatters.js';
import { parseDay } from '../../time/day.js';
import type { Day } from '../../time/types.js';
import { DaysPicker } from './DaysPicker.js';

const f = createFormatters({ locale: 'en' });
const today = parseDay('2026-12-10');
const long = f.weekdays(1, 'long');

function Dates({ chosen = [], onDays }: { chosen?: string[]; onDays: (days: readonly Day[]) => void }) {
  const [days, setDays] = useState<readonly Day[]>(chosen.map(parseDay));
  return (
    <DaysPicker
      value={days}
      onValueChange={(next) => {
        setDays(next);
        onDays(next);
      }}
      min={today}
      today={today}
      weekStart={1}
      isMarked={(day) => day === '2026-12-24'}
      weekdayLabels={f.weekdays(1, 'short').map((short, at) => ({ short, long: long[at] ?? short }))}
      monthText={f.month}
      dayText={f.dayOfMonth}
      dayLabel={(day) => (day === '2026-12-24' ? `${f.fullDay(day)}, differs already` : f.fullDay(day))}
      previousLabel="Previous month"
      nextLabel="Next month"
      keysText="Shift chooses all days in between."
    />
  );
}

function renderDates(chosen: string[] = [], root?: UiRoot) {
  const onDays = vi.fn();
  const { container } = renderUi(<Dates chosen={chosen} onDays={onDays} />, root);
  return { container, days: () => onDays.mock.lastCall?.[0] ?? [], onDays };
}

const cell = (day: string) => page.getByRole('gridcell', { name: f.fullDay(parseDay(day)) });
const press = (keys: string) => userEvent.keyboard(keys);

describe('DaysPicker', () => {
  it('chooses days one by one, and lets them go again', async () => {
    const { days } = renderDates();
    await cell('2026-12-29').click();
    await cell('2026-12-24').click();
    expect(days()).toEqual(['2026-12-24', '2026-12-29']);
    await cell('2026-12-29').click();
    expect(days()).toEqual(['2026-12-24']);
  });

  it('chooses all days up to one that is pressed with Shift, in the next month too', async () => {
    const { days } = renderDates();
    await cell('2026-12-30').click();
    await page.getByRole('button', { name: 'Next month' }).click();
    await expect.element(page.getByRole('grid', { name: 'January 2027' })).toBeVisible();
    await press('{Shift>}');
    await cell('2027-01-02').click();
    await press('{/Shift}');
    expect(days()).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('grows and shrinks a stretch by Shift and the arrow keys, over the end of the month', async () => {
    const { days } = renderDates(['2026-12-30']);
    await cell('2026-12-30').click();
    await press('{Enter}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(days()).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
    expect(document.activeElement?.getAttribute('data-day')).toBe('2027-01-01');
    await press('{Shift>}{ArrowLeft}{/Shift}');
    expect(days()).toEqual(['2026-12-30', '2026-12-31']);
    await press('{ArrowDown}');
    expect(days()).toEqual(['2026-12-30', '2026-12-31']);
  });

  it('chooses what a mouse is dragged over', async () => {
    const { days } = renderDates();
    await userEvent.dragAndDrop(cell('2026-12-14'), cell('2026-12-17'));
    expect(days()).toEqual(['2026-12-14', '2026-12-15', '2026-12-16', '2026-12-17']);
    await cell('2026-12-21').click();
    expect(days()).toHaveLength(5);
  });

  it('has no past days to choose, and no past months to show', async () => {
    const { days, onDays } = renderDates();
    await cell('2026-12-09').click({ force: true });
    expect(onDays).not.toHaveBeenCalled();
    await expect
      .element(page.getByRole('button', { name: 'Previous month' }))
      .toHaveAttribute('aria-disabled');
    await cell('2026-12-12').click();
    await press('{Shift>}{ArrowUp}{/Shift}');
    expect(days()).toEqual(['2026-12-10', '2026-12-11', '2026-12-12']);
  });

  it('says that several can be chosen, how, and which differ already', async () => {
    renderDates();
    const grid = page.getByRole('grid', { name: 'December 2026' });
    await expect.element(grid).toHaveAttribute('aria-multiselectable', 'true');
    await expect.element(grid).toHaveAccessibleDescription('Shift chooses all days in between.');
    expect(page.getByRole('gridcell', { name: /differs already/ }).elements()).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    const { container } = renderDates(['2026-12-24', '2026-12-25'], { theme, widthPx: 312 });
    await expectNoAxeViolations(container);
  });
});
