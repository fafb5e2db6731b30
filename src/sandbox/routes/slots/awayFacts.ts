import { dayOf } from '../../../time/day.js';
import { parseZone } from '../../../time/zone.js';
import type { DayRange, Travel } from '../../engine/facts.js';
import type { Store } from '../../store/store.js';

/** The days on which the user can't be booked. Whoever stands in for them is named to visitors, not booked instead. */
export async function daysAway(userId: number, { collections }: Store): Promise<DayRange[]> {
  const utc = parseZone('UTC');
  const entries = await collections.outOfOffice.where({ userId });
  return entries.map(({ start, end }) => ({ firstDay: dayOf(start, utc), lastDay: dayOf(end, utc) }));
}

/** Where the user's default schedule goes by other clocks; schedules of any other kind stay at home. */
export async function travelsOf(userId: number, { collections }: Store): Promise<Travel[]> {
  const journeys = await collections.travelSchedules.where({ userId });
  return journeys.map(({ timeZone, firstDay, lastDay }) => ({
    zone: parseZone(timeZone),
    firstDay,
    lastDay,
  }));
}
