import type { EventTypeSettings, User } from '../../../model/records.js';

/** The event type's own name for its bookings, with its variables filled in; without one, who meets whom. */
export function bookingTitle(
  { title, customName, lengthInMinutes }: EventTypeSettings,
  host: User,
  attendeeName: string,
  location: string,
): string {
  const hostName = host.name ?? 'Nameless';
  if (!customName) return `${title} between ${hostName} and ${attendeeName}`;
  const [attendeeFirst = '', ...attendeeRest] = attendeeName.split(' ');
  const place = location.startsWith('integrations:') ? 'Cal Video' : location;
  const words: Record<string, string> = {
    'Event type title': title,
    Organiser: hostName,
    'Organiser first name': hostName.split(' ')[0] ?? '',
    Scheduler: attendeeName,
    'Scheduler first name': attendeeFirst,
    'Scheduler last name': attendeeRest.join(' '),
    'Event duration': `${lengthInMinutes} mins`,
    Location: place,
    LOCATION: place,
    HOST: hostName,
    USER: hostName,
    ATTENDEE: attendeeName,
    'HOST/ATTENDEE': attendeeName,
  };
  return customName.replace(/\{([^}]+)\}/g, (whole, name: string) => words[name] ?? whole);
}
