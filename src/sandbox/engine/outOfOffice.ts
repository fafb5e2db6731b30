import { addDays, startOfDay } from '../../time/day.js';
import type { Interval } from '../../time/types.js';
import type { HostFacts } from './facts.js';
import { zoneOn } from './workingHours.js';

/** The days that the host is away, whole, by the clocks that the host lives by on them. */
export const outOfOfficeTimes = ({ outOfOffice = [], schedule }: HostFacts): Interval[] =>
  outOfOffice.map(({ firstDay, lastDay }) => {
    const back = addDays(lastDay, 1);
    return {
      start: startOfDay(firstDay, zoneOn(firstDay, schedule)),
      end: startOfDay(back, zoneOn(lastDay, schedule)),
    };
  });
