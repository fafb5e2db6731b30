import { CalendarSettings } from 'daybook';
import { SignedIn } from '../staff/SignedIn.js';
import { words } from '../words/language.js';

/** What takes time besides visits, and where visits are written. */
export function Calendars() {
  return (
    <SignedIn page="calendars">
      {(_staff, signOut) => (
        <>
          <div className="staff-head">
            <div>
              <h1>{words.calendarsTitle}</h1>
              <p>{words.calendarsText}</p>
            </div>
            <button className="button" type="button" onClick={signOut}>
              {words.signOut}
            </button>
          </div>
          <CalendarSettings className="hours-card" />
        </>
      )}
    </SignedIn>
  );
}
