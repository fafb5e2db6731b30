import { useBooker } from 'daybook';
import { Details } from './parts/Details.tsx';
import { FreeTimes } from './parts/FreeTimes.tsx';
import { Head } from './parts/Head.tsx';
import { Ticket } from './parts/Ticket.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { Unsure } from './parts/Unsure.tsx';

export interface NextTimesProps {
  username: string;
  eventSlug: string;
  /** Where people go to (IANA): visitors from elsewhere may have the times on its clocks. */
  hostZone: string;
}

/**
 * A booking page without a calendar: one column with the next free times. The list layout's week is what it reads of
 * `useBooker`; which step she is at decides what is shown.
 */
export function NextTimes({ hostZone, ...who }: NextTimesProps) {
  const booker = useBooker({ ...who, view: 'LIST_VIEW' });
  const { status, model, send, retry } = booker;
  const { details, unsure, receipt, panel } = model;
  if (status === 'missing' || status === 'refused')
    return (
      <main>
        <Trouble title="This page is not open for bookings">Please call us instead: 0113 496 0000.</Trouble>
      </main>
    );
  return (
    <main>
      <Head
        panel={panel}
        moving={model.moving}
        zone={model.zone}
        onKeep={() => send({ type: 'moveDismissed' })}
      />
      {receipt && <Ticket receipt={receipt} zone={model.zone} send={send} />}
      {unsure && <Unsure unsure={unsure} zone={model.zone} send={send} />}
      {details && <Details key={details.slot.start} booker={booker} details={details} />}
      {model.step === 'time' && <FreeTimes booker={booker} hostZone={hostZone} />}
      {model.step === 'unmovable' && (
        <Trouble
          title="This visit can’t be moved"
          action="Book another"
          onAction={() => send({ type: 'startedOver' })}
        />
      )}
      {status === 'loading' && model.step !== 'time' && (
        <Trouble title="One moment…" action="Try again" onAction={retry} />
      )}
    </main>
  );
}
