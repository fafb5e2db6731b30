import type { Translator } from '../../i18n/translator.js';
import type { DestinationElsewhere } from './destinationChoice.model.js';

/** Event types that write into a calendar of their own choice; it is chosen in their settings. */
export function Elsewhere({ eventTypes, t }: { eventTypes: readonly DestinationElsewhere[]; t: Translator }) {
  if (eventTypes.length === 0) return null;
  return (
    <div className="daybook-calendars-elsewhere">
      <p className="daybook-text" data-size="s" data-tone="muted">
        {t('calendars.elsewhere', { count: eventTypes.length })}
      </p>
      <ul className="daybook-calendars-plain">
        {eventTypes.map(({ eventType: { id, title }, calendar }) => (
          <li key={id} className="daybook-text" data-size="s">
            {calendar === null
              ? t('calendars.elsewhereLost', { eventType: title })
              : t('calendars.elsewhereTo', { eventType: title, name: calendar })}
          </li>
        ))}
      </ul>
    </div>
  );
}
