import { type Booking, useCal } from 'daybook';
import { words } from '../words/language.js';
import type { ClinicDays } from './clinicDays.js';

interface TilesProps {
  /** undefined: not read yet. */
  upcoming: readonly Booking[] | undefined;
  days: ClinicDays;
}

const weekMs = 7 * 86_400_000;

/** What is on, at a glance. */
export function Tiles({ upcoming = [], days }: TilesProps) {
  const now = useCal().now();
  const today = upcoming.filter(({ start }) => days.isToday(start, now));
  const week = upcoming.filter(({ start }) => start < now + weekMs);
  const next = upcoming.find(({ start }) => start > now);
  return (
    <dl className="tiles">
      <div className="tile">
        <dt>{words.tileToday}</dt>
        <dd>{today.length}</dd>
      </div>
      <div className="tile">
        <dt>{words.tileWeek}</dt>
        <dd>{week.length}</dd>
      </div>
      <div className="tile tile-wide">
        <dt>{words.tileNext}</dt>
        <dd>
          {next ? `${days.dayName(next.start, now)}, ${days.time(next.start)}` : words.none}
          {next && <small>{next.attendees[0]?.name}</small>}
        </dd>
      </div>
    </dl>
  );
}
