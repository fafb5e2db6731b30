import { type BookerModel, type Instant, useCal, type Zone } from 'daybook';
import { dateIn } from './dateIn.ts';
import { Heading } from './Heading.tsx';

interface LostProps {
  lost: NonNullable<NonNullable<BookerModel['details']>['lost']>;
  zone: Zone;
  onSlot: (slot: Instant) => void;
}

/** Her time is gone: the nearest ones, and what she typed stays. */
export function Lost({ lost, zone, onSlot }: LostProps) {
  const f = useCal().formatters();
  const time = f.time(lost.slot, zone);
  return (
    <div className="trouble">
      <Heading takesFocus>
        {lost.reason === 'taken' ? `${time} has just been taken` : `${time} is no longer kept for you`}
      </Heading>
      <p role="status">
        {lost.isLoading && 'Looking for the nearest times…'}
        {!lost.isLoading &&
          (lost.alternatives.length > 0
            ? 'What you typed is kept. The nearest times:'
            : 'Nothing is free near it. Look at all times.')}
      </p>
      <ul>
        {lost.alternatives.map(({ start }) => (
          <li key={start}>
            <button
              type="button"
              className="time"
              aria-disabled={lost.pending === start}
              onClick={() => onSlot(start)}
            >
              {f.time(start, zone)} <small>{dateIn(start, zone)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
