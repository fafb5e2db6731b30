import { type BookerModel, type Instant, useCal, type Zone } from 'daybook';
import { dateIn } from './dateIn.ts';

interface NothingFreeProps {
  nextFree: NonNullable<BookerModel['week']>['nextFree'];
  zone: Zone;
  onTake: (slot: Instant) => void;
}

/** A week without times, and the first one after it. */
export function NothingFree({ nextFree, zone, onTake }: NothingFreeProps) {
  const f = useCal().formatters();
  if (nextFree === null || typeof nextFree === 'string')
    return (
      <div className="soonest" role="status">
        <p>
          <span className="label">This week</span>
          <span className="clock">Nothing free</span>
          <span>
            {nextFree === 'looking' && 'Looking further ahead…'}
            {nextFree === 'failed' && 'We could not look any further ahead.'}
            {nextFree === 'over' && 'Bookings are closed.'}
            {nextFree === null && 'Nor in the months ahead. Call us: 0113 496 0000.'}
          </span>
        </p>
      </div>
    );
  const { start } = nextFree;
  return (
    <div className="soonest" role="status">
      <p>
        <span className="label">Nothing free this week. The next time</span>
        <span className="clock">{f.time(start, zone)}</span>
        <span>{dateIn(start, zone)}</span>
      </p>
      <button type="button" className="main" onClick={() => onTake(start)}>
        Take this time
      </button>
    </div>
  );
}
