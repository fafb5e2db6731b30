import {
  Booker,
  CreateEventType,
  EventTypeSettings,
  type HostedEventType,
  ListEventTypes,
  useEventTypeById,
  useMe,
} from 'daybook';
import { useEffect, useRef, useState } from 'react';
import { SignedIn } from '../staff/SignedIn.js';
import { words } from '../words/language.js';

/** The kinds of visits that can be booked, each with its rules. */
export function Meetings() {
  return (
    <SignedIn page="meetings">
      {(_staff, signOut) => (
        <>
          <div className="staff-head">
            <div>
              <h1>{words.meetingsTitle}</h1>
              <p>{words.meetingsText}</p>
            </div>
            <button className="button" type="button" onClick={signOut}>
              {words.signOut}
            </button>
          </div>
          <EventTypes />
        </>
      )}
    </SignedIn>
  );
}

/** All kinds of visits, or the one that she edits. */
function EventTypes() {
  const [edited, setEdited] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // What she pressed is gone from the page: her focus goes on with her.
  const before = useRef(edited);
  useEffect(() => {
    if (before.current !== edited) place.current?.focus();
    before.current = edited;
  }, [edited]);
  const open = ({ id }: HostedEventType) => setEdited(id);
  return (
    <div ref={place} tabIndex={-1} className="hours">
      {edited === null ? (
        <>
          <CreateEventType className="hours-new" onSuccess={open} />
          <ListEventTypes className="hours-card" onOpen={open} />
        </>
      ) : (
        <>
          <button className="button hours-new" type="button" onClick={() => setEdited(null)}>
            {words.meetingsBack}
          </button>
          <Settings key={edited} id={edited} onGone={() => setEdited(null)} />
        </>
      )}
    </div>
  );
}

/** Its settings, beside what her visitors see of it. */
function Settings({ id, onGone }: { id: number; onGone: () => void }) {
  const { data: me } = useMe();
  const { data: eventType } = useEventTypeById(id);
  const isKnown = me?.username && eventType;
  return (
    <EventTypeSettings
      id={id}
      className="hours-card"
      onDeleteSuccess={onGone}
      preview={
        isKnown && <Booker username={me.username} eventSlug={eventType.settings.slug} isBookingDryRun />
      }
    />
  );
}
