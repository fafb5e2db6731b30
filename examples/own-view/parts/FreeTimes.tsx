import { type BookerController, useCal } from 'daybook';
import { DayCard } from './DayCard.tsx';
import { Heading } from './Heading.tsx';
import { NothingFree } from './NothingFree.tsx';
import { Soonest } from './Soonest.tsx';
import { Trouble } from './Trouble.tsx';
import { ZoneChoice } from './ZoneChoice.tsx';

interface FreeTimesProps {
  booker: BookerController;
  hostZone: string;
}

/** The days of a week that have times, the soonest of all first. */
export function FreeTimes({ booker, hostZone }: FreeTimesProps) {
  const { model, send, retry } = booker;
  const { week, zone } = model;
  const f = useCal().formatters();
  const days = week?.days.filter(({ slots }) => slots.length > 0) ?? [];
  const state = week?.state ?? 'loading';
  const [first] = week?.days ?? [];
  const last = week?.days.at(-1);

  return (
    <section aria-labelledby="times" aria-busy={state === 'loading'}>
      <div id="times">
        <Heading takesFocus={model.focus !== null}>
          {first && last ? `Free from ${f.dayRangeInYear(first.day, last.day)}` : 'The next free times'}
        </Heading>
      </div>
      <ZoneChoice zone={zone} own={model.ownZone} host={hostZone} onZone={booker.chooseZone} />
      <p role="status" className="said">
        {state === 'loading' && 'Reading the free times…'}
        {state === 'ready' && model.hasTurned && `${week?.freeCount} times free`}
      </p>
      {state === 'loading' && <div className="skeleton" />}
      {state === 'failed' && (
        <Trouble
          title="The free times did not load"
          action={week?.isRetrying ? 'Trying again…' : 'Try again'}
          onAction={retry}
        />
      )}
      {week && state === 'empty' && (
        <NothingFree
          nextFree={week.nextFree}
          zone={zone}
          onTake={(slot) => send({ type: 'slotChosen', slot })}
        />
      )}
      {week?.isThisWeek && (
        <Soonest days={days} zone={zone} onTake={(slot) => send({ type: 'slotChosen', slot })} />
      )}
      <ol className="days">
        {days.map((day) => (
          <DayCard
            key={day.day}
            day={day}
            zone={zone}
            onSlot={(slot) => send({ type: 'slotChosen', slot })}
          />
        ))}
      </ol>
      {week && (
        <nav aria-label="Weeks">
          <button
            type="button"
            disabled={week.previous === null}
            onClick={() => week.previous && send({ type: 'weekChanged', day: week.previous })}
          >
            ← Earlier
          </button>
          <button type="button" onClick={() => send({ type: 'weekChanged', day: week.next })}>
            Later →
          </button>
        </nav>
      )}
    </section>
  );
}
