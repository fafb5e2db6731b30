import { type BookerController, type BookerModel, useCal, type Zone } from 'daybook';
import { dateIn } from './dateIn.ts';
import { Heading } from './Heading.tsx';

interface UnsureProps {
  unsure: NonNullable<BookerModel['unsure']>;
  zone: Zone;
  send: BookerController['send'];
}

/** No answer came: what is known, and no more. It is never sent a second time unasked. */
export function Unsure({ unsure: { truth, slot, email }, zone, send }: UnsureProps) {
  const f = useCal().formatters();
  const when = `${f.timeRange(slot.start, slot.end, zone)}, ${dateIn(slot.start, zone)}`;
  return (
    <section className="trouble">
      <Heading takesFocus>
        {truth === 'asking' && 'Looking whether you are booked…'}
        {truth === 'likelyBooked' && 'Most likely you are booked'}
        {truth === 'unknown' && 'We don’t know whether you are booked'}
      </Heading>
      <p className="strong">{when}</p>
      {truth !== 'asking' && <p>The connection broke. If you are booked, a mail is on its way to {email}.</p>}
      {truth === 'likelyBooked' && (
        <button type="button" onClick={() => send({ type: 'startedOver' })}>
          Book another visit
        </button>
      )}
      {truth === 'unknown' && (
        <button type="button" className="main" onClick={() => send({ type: 'truthAsked' })}>
          Look again
        </button>
      )}
    </section>
  );
}
