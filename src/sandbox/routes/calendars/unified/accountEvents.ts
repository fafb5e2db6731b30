import type { CalendarEvent } from '../../../../contract/calendars/events/calendarEvents.schema.js';
import type {
  CreateCalendarEventInput,
  UpdateCalendarEventInput,
} from '../../../../contract/calendars/events/events.schema.js';
import { overlaps } from '../../../../time/interval.js';
import { parseZone } from '../../../../time/zone.js';
import { notFound } from '../../../http/Refusal.js';
import type { CalendarEventRecord } from '../../../model/calendarEvents.js';
import type { CredentialRecord } from '../../../model/collections.js';
import { calendarsOfAccount } from '../../../providers/calendars.js';
import type { KnownCall } from '../../handler.js';
import { changedEvent, eventAnswer, newEvent } from './eventAnswer.js';
import { type AskedRange, rangeOf } from './range.js';

/** What the calendars of one Google account hold, asked by whichever address. Holidays are nobody's events. */

interface Listing extends AskedRange {
  timeZone?: string | undefined;
  calendarId?: string | undefined;
}

/** In the order in which they begin. */
export async function listEvents(
  credential: CredentialRecord,
  { calendarId, timeZone = 'UTC', ...asked }: Listing,
  { store }: KnownCall,
): Promise<CalendarEvent[]> {
  const range = rangeOf(asked, parseZone(timeZone));
  const place = placeOf(credential, calendarId);
  const events = await store.collections.calendarEvents.where(place);
  return events
    .filter((event) => overlaps(event, range))
    .sort((a, b) => a.start - b.start)
    .map((event) => eventAnswer(event, credential));
}

export async function createEvent(
  credential: CredentialRecord,
  input: Omit<CreateCalendarEventInput, 'calendar'>,
  calendarId: string | undefined,
  { store, ids }: KnownCall,
): Promise<CalendarEvent> {
  const place = { ...placeOf(credential, calendarId), uid: ids.uuid().replace(/-/g, '') };
  const event = await store.collections.calendarEvents.add(newEvent(input, place));
  return eventAnswer(event, credential);
}

/** @throws Refusal 404 when that calendar has no such event */
export async function requireEvent(
  credential: CredentialRecord,
  uid: string,
  calendarId: string | undefined,
  { store }: KnownCall,
): Promise<CalendarEventRecord> {
  const [event] = await store.collections.calendarEvents.where({ ...placeOf(credential, calendarId), uid });
  if (!event) throw notFound('Event not found');
  return event;
}

export async function changeEvent(
  credential: CredentialRecord,
  event: CalendarEventRecord,
  changes: Omit<UpdateCalendarEventInput, 'calendar' | 'eventUid'>,
  { store }: KnownCall,
): Promise<CalendarEvent> {
  const changed = await store.collections.calendarEvents.change(event.id, changedEvent(event, changes));
  return eventAnswer(changed ?? event, credential);
}

/** @throws Refusal 404 when the account has no such calendar */
function placeOf({ id: credentialId, type, account }: CredentialRecord, calendarId = 'primary') {
  const calendars = calendarsOfAccount(type, account ?? '');
  const calendar = calendars.find(({ externalId, primary }) =>
    calendarId === 'primary' ? primary : externalId === calendarId,
  );
  if (!calendar) throw notFound(`Could not find calendar ${calendarId}`);
  return { credentialId, externalId: calendar.externalId };
}

/** Where a request has a body, its calendar stands in the address all the same. */
export const calendarIdOf = ({ request }: KnownCall): string | undefined =>
  new URL(request.url).searchParams.get('calendarId') ?? undefined;
