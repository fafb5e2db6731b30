import { type BookerController, type BookerModel, useCal, type Zone } from 'daybook';
import { dateIn } from './dateIn.ts';
import { Heading } from './Heading.tsx';

interface TicketProps {
  receipt: NonNullable<BookerModel['receipt']>;
  zone: Zone;
  send: BookerController['send'];
}

const titles: Readonly<Record<string, string>> = {
  booked: 'See you then',
  moved: 'Moved. See you then',
  kept: 'It stays as it was',
  requested: 'Requested: we will confirm it by mail',
  unpaid: 'Kept until it is paid',
};

/** What she has now. */
export function Ticket({ receipt, zone, send }: TicketProps) {
  const f = useCal().formatters();
  const { booking, person, kind, mayMove } = receipt;
  return (
    <section className="ticket" aria-labelledby="ticket">
      <div id="ticket">
        <Heading takesFocus>{titles[kind] ?? 'Your visit'}</Heading>
      </div>
      <p className="clock">{f.timeRange(booking.start, booking.end, zone)}</p>
      <p className="strong">{dateIn(booking.start, zone)}</p>
      <hr />
      <dl>
        <dt>For</dt>
        <dd>{person?.name}</dd>
        <dt>Confirmation to</dt>
        <dd>{person?.email}</dd>
        <dt>Number</dt>
        <dd>
          <code>{booking.uid}</code>
        </dd>
      </dl>
      <p className="actions">
        {mayMove && (
          <button type="button" onClick={() => send({ type: 'moveChosen' })}>
            Move it
          </button>
        )}
        <button type="button" onClick={() => send({ type: 'startedOver' })}>
          Book another
        </button>
      </p>
    </section>
  );
}
