import { AvailabilitySettings, CreateSchedule, ListSchedules } from 'daybook';
import { useEffect, useRef, useState } from 'react';
import { SignedIn } from '../staff/SignedIn.js';
import { words } from '../words/language.js';

/** The host's hours: when her visitors can book. */
export function Hours() {
  return (
    <SignedIn page="hours">
      {(_staff, signOut) => (
        <>
          <div className="staff-head">
            <div>
              <h1>{words.hoursTitle}</h1>
              <p>{words.hoursText}</p>
            </div>
            <button className="button" type="button" onClick={signOut}>
              {words.signOut}
            </button>
          </div>
          <Schedules />
        </>
      )}
    </SignedIn>
  );
}

/** All of her schedules, or the one that she edits. */
function Schedules() {
  const [edited, setEdited] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // What she pressed is gone from the page: her focus goes on with her.
  const before = useRef(edited);
  useEffect(() => {
    if (before.current !== edited) place.current?.focus();
    before.current = edited;
  }, [edited]);
  if (edited === null) {
    return (
      <div ref={place} tabIndex={-1} className="hours">
        <CreateSchedule className="hours-new" onSuccess={setEdited} />
        <ListSchedules className="hours-card" onOpenSchedule={setEdited} />
      </div>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className="hours">
      <button className="button hours-new" type="button" onClick={() => setEdited(null)}>
        {words.hoursBack}
      </button>
      <AvailabilitySettings
        key={edited}
        id={String(edited)}
        className="hours-card"
        onDeleteSuccess={() => setEdited(null)}
      />
    </div>
  );
}
