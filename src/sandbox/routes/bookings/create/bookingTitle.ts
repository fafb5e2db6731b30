import type { EventTypeSettings } from '../../../model/records.js';
import { appOfLocation } from '../../apps/appStore.js';

export interface HostNames {
  /** The organizer's. */
  host: string;
  /** null: nobody's but the organizer's. */
  team: string | null;
}

/** The event type's own name for its bookings, with its variables filled in; without one, who meets whom. */
export function bookingTitle(
  { title, customName, lengthInMinutes }: EventTypeSettings,
  { host: hostName, team }: HostNames,
  attendeeName: string,
  location: string,
): string {
  if (!customName) return `${title} between ${team ?? hostName} and ${attendeeName}`;
  const [attendeeFirst = '', ...attendeeRest] = attendeeName.split(' ');
  const place = appOfLocation(location)?.name ?? location;
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
