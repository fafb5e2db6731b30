import { CalendarSettings, ConferencingAppsSettings, StripeConnect } from 'daybook';
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
          <div className="hours">
            <CalendarSettings className="hours-card" />
            <ConferencingAppsSettings className="hours-card" />
            <section className="money hours-card" aria-labelledby="money-title">
              <div>
                <h2 id="money-title">{words.stripeTitle}</h2>
                <p>{words.stripeText}</p>
              </div>
              <StripeConnect />
            </section>
          </div>
        </>
      )}
    </SignedIn>
  );
}
