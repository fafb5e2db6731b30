import { Booker, EventTypeSettings, useHostEventTypes, useMe } from 'daybook';
import { useState } from 'react';
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

/** Those that there are, and the settings of the one that she chose, beside what her visitors see of it. */
function EventTypes() {
  const { data: me } = useMe();
  const { data: eventTypes = [] } = useHostEventTypes();
  const [chosen, setChosen] = useState<number | null>(null);
  const edited = eventTypes.find(({ id }) => id === chosen) ?? eventTypes[0];
  return (
    <div className="hours">
      <div className="meetings" role="group" aria-label={words.meetingsTitle}>
        {eventTypes.map(({ id, title }) => (
          <button
            key={id}
            className="button"
            type="button"
            aria-pressed={id === edited?.id}
            onClick={() => setChosen(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {edited && (
        <EventTypeSettings
          key={edited.id}
          id={edited.id}
          className="hours-card"
          onDeleteSuccess={() => setChosen(null)}
          preview={me?.username && <Booker username={me.username} eventSlug={edited.slug} isBookingDryRun />}
        />
      )}
    </div>
  );
}
