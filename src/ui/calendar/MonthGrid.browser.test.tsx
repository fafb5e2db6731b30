import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { parseDay } from '../../time/day.js';
import { monthGrid, monthOf } from '../../time/month.js';
import type { Day } from '../../time/types.js';
import { MonthGrid } from './MonthGrid.js';

const weekdayLabels = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (long) => ({
    long,
    short: long.slice(0, 3),
  }),
);

const fullDate = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
const labelOf = (day: string) => fullDate.format(new Date(day));

interface CalendarProps {
  onSelect?: (day: Day) => void;
  onVisit?: (day: Day) => void;
  isLoading?: boolean;
  /** No day after this one is shown. */
  last?: Day;
  leavesFocus?: boolean;
}

/** Even days are free; the month is that of the focused day. */
function Calendar({
  onSelect = () => {},
  onVisit = () => {},
  isLoading = false,
  last,
  leavesFocus,
}: CalendarProps) {
  const [focusDay, setFocusDay] = useState(parseDay('2026-11-12'));
  const [chosen, setChosen] = useState<Day>();
  return (
    <>
      <MonthGrid
        label={monthOf(focusDay)}
        weekdayLabels={weekdayLabels}
        weeks={monthGrid(monthOf(focusDay), 1)}
        focusDay={focusDay}
        onFocusDayChange={(day) => {
          onVisit(day);
          if (!last || day <= last) setFocusDay(day);
        }}
        onSelect={(day) => {
          setChosen(day);
          onSelect(day);
        }}
        isBusy={isLoading}
        leavesFocus={leavesFocus}
        dayProps={(day) => ({
          label: labelOf(day),
          text: String(Number(day.slice(8))),
          isAvailable: Number(day.slice(8)) % 2 === 0,
          density: 2,
          isToday: day === '2026-11-04',
          isSelected: day === chosen,
          isLoading,
        })}
      />
      <button type="button" onClick={() => setFocusDay(parseDay('2026-12-01'))}>
        Next month
      </button>
    </>
  );
}

const renderCalendar = (props: CalendarProps = {}, root?: UiRoot) => renderUi(<Calendar {...props} />, root);
const focused = () => document.activeElement?.getAttribute('data-day');
const cell = (day: string) => page.getByRole('gridcell', { name: labelOf(day) });
const press = (keys: string) => userEvent.keyboard(keys);

describe('MonthGrid', () => {
  it('has one tab stop, and moves by the keys of the practices guide', async () => {
    renderCalendar();
    await press('{Tab}');
    expect(focused()).toBe('2026-11-12');
    await press('{ArrowRight}');
    expect(focused()).toBe('2026-11-13');
    await press('{ArrowDown}{ArrowLeft}{ArrowUp}');
    expect(focused()).toBe('2026-11-12');
    await press('{End}');
    expect(focused()).toBe('2026-11-15');
    await press('{Home}');
    expect(focused()).toBe('2026-11-09');
    await press('{Tab}');
    expect(document.activeElement?.textContent).toBe('Next month');
  });

  it('follows into other months and years, and keeps the focus', async () => {
    renderCalendar();
    await press('{Tab}{PageDown}');
    expect(focused()).toBe('2026-12-12');
    await expect.element(page.getByRole('grid', { name: '2026-12' })).toBeVisible();
    await press('{PageUp}{PageUp}');
    expect(focused()).toBe('2026-10-12');
    await press('{Shift>}{PageDown}{/Shift}');
    expect(focused()).toBe('2027-10-12');
    await press('{Shift>}{PageUp}{/Shift}{PageDown}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('2026-10-29');
  });

  it('mirrors the arrows where text runs from right to left', async () => {
    renderCalendar({}, { dir: 'rtl' });
    await press('{Tab}{ArrowLeft}');
    expect(focused()).toBe('2026-11-13');
    await press('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('2026-11-11');
  });

  it('chooses an available day by Enter, Space and press, and no other', async () => {
    const onSelect = vi.fn();
    renderCalendar({ onSelect });
    await press('{Tab}{Enter}');
    await press('{ArrowRight}{Enter} ');
    await press('{ArrowRight} ');
    await cell('2026-11-20').click();
    await cell('2026-11-21').click({ force: true });
    expect(onSelect.mock.calls.flat()).toEqual(['2026-11-12', '2026-11-14', '2026-11-20']);
    expect(page.getByRole('gridcell', { selected: true }).elements()).toHaveLength(1);
    await press('{ArrowDown}');
    expect(focused()).toBe('2026-11-28');
  });

  it('tells of a press once: by its click, not by the focus that it gives', async () => {
    const visited = vi.fn();
    renderCalendar({ onVisit: visited });
    const visitsBeforeItsClick: number[] = [];
    const tell = () => visitsBeforeItsClick.push(visited.mock.calls.length);
    cell('2026-11-18').element().addEventListener('mouseup', tell);
    await cell('2026-11-18').click();
    expect(visitsBeforeItsClick).toEqual([0]);
    expect(visited.mock.calls).toEqual([['2026-11-18']]);
    expect(focused()).toBe('2026-11-18');
    await press('{ArrowRight}');
    expect(focused()).toBe('2026-11-19');
  });

  it('moves from the day that has the focus, where a press ended elsewhere', async () => {
    renderCalendar();
    await press('{Tab}');
    await userEvent.dragAndDrop(cell('2026-11-18'), page.getByRole('button', { name: 'Next month' }));
    expect(focused()).toBe('2026-11-18');
    await press('{ArrowRight}');
    expect(focused()).toBe('2026-11-19');
  });

  it('leaves the focus where it is when an available day is pressed, if it is asked to', async () => {
    renderCalendar({ leavesFocus: true });
    page.getByRole('button', { name: 'Next month' }).element().focus();
    await cell('2026-11-18').click();
    expect(document.activeElement?.textContent).toBe('Next month');
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('2026-11-18');
    await cell('2026-11-19').click({ force: true });
    expect(focused()).toBe('2026-11-19');
  });

  it('says which days can be had, which is chosen and which is today', async () => {
    renderCalendar();
    expect(cell('2026-11-12').element().getAttribute('aria-selected')).toBe('false');
    expect(cell('2026-11-13').element().getAttribute('aria-disabled')).toBe('true');
    expect(cell('2026-11-13').element().hasAttribute('aria-selected')).toBe(false);
    expect(cell('2026-11-04').element().getAttribute('aria-current')).toBe('date');
    expect(page.getByRole('columnheader', { name: 'Thursday' }).elements()).toHaveLength(1);
  });

  it('stays where it is when the caller refuses', async () => {
    renderCalendar({ last: parseDay('2026-11-30') });
    await press('{Tab}{PageDown}');
    expect(focused()).toBe('2026-11-12');
    await press('{ArrowRight}');
    expect(focused()).toBe('2026-11-13');
  });

  it('takes no focus away when the month changes from outside', async () => {
    renderCalendar();
    await page.getByRole('button', { name: 'Next month' }).click();
    await expect.element(page.getByRole('grid', { name: '2026-12' })).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Next month');
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('2026-12-01');
  });

  it('has the same size while it loads', async () => {
    const { rerender } = renderCalendar({ isLoading: true });
    const box = () => page.getByRole('grid').element().getBoundingClientRect().toJSON();
    const loading = box();
    expect(cell('2026-11-12').element().getAttribute('aria-disabled')).toBe('true');
    rerender(<Calendar />);
    expect(box()).toEqual(loading);
  });

  it('gives a day 44 px, or what it stands in says', () => {
    const { container } = renderCalendar();
    const height = () => cell('2026-11-12').element().clientHeight;
    expect(height()).toBe(44);
    container.style.setProperty('--daybook--day', '52px');
    expect(height()).toBe(52);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    const { container } = renderCalendar({}, { theme });
    await cell('2026-11-20').click();
    await expectNoAxeViolations(container);
  });
});
