import { useState } from 'react';
import { parseDay } from '../../src/time/day.js';
import { monthGrid, monthOf } from '../../src/time/month.js';
import type { Day } from '../../src/time/types.js';
import { MonthGrid } from '../../src/ui/calendar/MonthGrid.js';

const fullDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekdayLabels = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (long) => ({
    long,
    short: long.slice(0, 3),
  }),
);

/** How much is free on the days of November 2026: 0 to 3 by the number of the day. */
const densities = [
  0, 0, 0, 0, 1, 2, 0, 0, 0, 3, 2, 0, 3, 1, 1, 0, 3, 3, 2, 3, 2, 0, 0, 3, 2, 0, 3, 3, 1, 0, 3,
] as const;
const words = ['not available', 'few times free', 'some times free', 'many times free'] as const;

interface MonthProps {
  isLoading?: boolean;
  isEmpty?: boolean;
}

export function Month({ isLoading = false, isEmpty = false }: MonthProps) {
  const [focusDay, setFocusDay] = useState(parseDay('2026-11-12'));
  const [chosen, setChosen] = useState<Day>(parseDay('2026-11-12'));
  return (
    <div style={{ inlineSize: '100%', maxInlineSize: 520 }}>
      <MonthGrid
        label={monthName.format(new Date(focusDay))}
        weekdayLabels={weekdayLabels}
        weeks={monthGrid(monthOf(focusDay), 1)}
        focusDay={focusDay}
        onFocusDayChange={setFocusDay}
        onSelect={setChosen}
        isBusy={isLoading}
        dayProps={(day) => {
          const density = isEmpty ? 0 : (densities[Number(day.slice(8))] ?? 0);
          return {
            label: `${fullDate.format(new Date(day))}, ${words[density]}`,
            text: String(Number(day.slice(8))),
            density,
            isAvailable: density > 0,
            isToday: day === '2026-11-04',
            isSelected: day === chosen,
            isLoading,
          };
        }}
      />
    </div>
  );
}
