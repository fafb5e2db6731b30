import { type Instant, useCal, type Zone } from 'daybook';
import type { FreeDay } from './DayCard.tsx';

interface SoonestProps {
  days: readonly FreeDay[];
  zone: Zone;
  onTake: (slot: Instant) => void;
}

/** Most people want the first time that there is: one press. */
export function Soonest({ days, zone, onTake }: SoonestProps) {
  const f = useCal().formatters();
  const day = days.find(({ freeCount }) => freeCount > 0);
  const slot = day?.slots.find(({ state }) => state === 'free');
  if (!day || !slot) return null;
  return (
    <div className="soonest">
      <p>
        <span className="label">The soonest</span>
        <span className="clock">{f.time(slot.start, zone)}</span>
        <span>{day.isToday ? 'today' : f.longDay(day.day)}</span>
      </p>
      <button type="button" className="main" onClick={() => onTake(slot.start)}>
        Take this time
      </button>
    </div>
  );
}
