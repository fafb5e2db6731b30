import { type BookerModel, type Instant, useCal, type Zone } from 'daybook';

export type FreeDay = NonNullable<BookerModel['week']>['days'][number];

interface DayCardProps {
  day: FreeDay;
  zone: Zone;
  onSlot: (slot: Instant) => void;
}

const clockWords = {
  forward: 'The clocks go forward on this day.',
  back: 'The clocks go back on this day: some times come twice.',
};

/** A day and its times. What went while she looked stays in its place, struck through. */
export function DayCard({ day: { day, slots, clockChange }, zone, onSlot }: DayCardProps) {
  const f = useCal().formatters();
  const [weekday = '', ...date] = f.longDay(day).split(' ');
  return (
    <li className="day">
      <h3>
        <span className="weekday">{weekday} </span>
        <span className="date">{date.join(' ')}</span>
      </h3>
      {clockChange && <p className="note">{clockWords[clockChange]}</p>}
      <ul>
        {slots.map(({ start, state, isRepeated }) => {
          const time = f.time(start, zone);
          const isGone = state === 'taken' || state === 'full';
          return (
            <li key={start}>
              <button
                type="button"
                className="time"
                disabled={isGone}
                aria-label={`${time}${isRepeated ? ` ${f.zoneName(zone, start)}` : ''}, ${f.longDay(day)}${isGone ? ', gone' : ''}`}
                onClick={() => onSlot(start)}
              >
                {time}
                {isRepeated && <small> {f.zoneName(zone, start)}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
