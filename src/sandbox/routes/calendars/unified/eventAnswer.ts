import type { CalendarEvent } from '../../../../contract/calendars/events/calendarEvents.schema.js';
import type {
  CreateCalendarEventInput,
  UpdateCalendarEventInput,
} from '../../../../contract/calendars/events/events.schema.js';
import { parseInstant, toIso } from '../../../../time/instant.js';
import { badRequest } from '../../../http/Refusal.js';
import type { CalendarEventRecord } from '../../../model/calendarEvents.js';
import type { CredentialRecord } from '../../../model/collections.js';
import type { New } from '../../../store/store.js';

/** An event in the one form of all providers. */
export function eventAnswer(event: CalendarEventRecord, { account }: CredentialRecord): CalendarEvent {
  const { uid: id, title, description, start, end, timeZone, attendees, meetingUrl, status } = event;
  const hosts = attendees.filter(({ host }) => host);
  return {
    id,
    title,
    description,
    start: { time: toIso(start), timeZone },
    end: { time: toIso(end), timeZone },
    locations: meetingUrl === null ? [] : [{ type: 'video', url: meetingUrl }],
    ...(attendees.length > 0 && { attendees: [...attendees] }),
    status,
    hosts: hosts.map(({ email, name, responseStatus }) => ({ email, name, responseStatus })),
    calendarEventOwner: account === null ? null : { email: account },
    source: 'google',
  };
}

type Wanted = Pick<CreateCalendarEventInput, 'title' | 'start' | 'end' | 'description' | 'attendees'>;

/** @throws Refusal 400 when it ends before it begins */
export function newEvent(
  wanted: Wanted,
  place: Pick<CalendarEventRecord, 'credentialId' | 'externalId' | 'uid'>,
): New<CalendarEventRecord> {
  const { title, description = null, attendees = [] } = wanted;
  const event = {
    ...place,
    title,
    description,
    start: parseInstant(wanted.start.time),
    end: parseInstant(wanted.end.time),
    timeZone: wanted.start.timeZone,
    status: 'accepted' as const,
    attendees: attendees.map((attendee) => ({ ...attendee, responseStatus: 'needsAction' as const })),
    meetingUrl: null,
    bookingUid: null,
  };
  requireTime(event);
  return event;
}

type Changes = Omit<UpdateCalendarEventInput, 'calendar' | 'eventUid'>;

/**
 * What is left out stays as it was.
 * @throws Refusal 400 when it would end before it begins
 */
export function changedEvent(
  event: CalendarEventRecord,
  changes: Changes,
): Partial<New<CalendarEventRecord>> {
  const { title = event.title, description = event.description, start, end, attendees, status } = changes;
  const changed = {
    title,
    description,
    start: start?.time === undefined ? event.start : parseInstant(start.time),
    end: end?.time === undefined ? event.end : parseInstant(end.time),
    timeZone: start?.timeZone ?? event.timeZone,
    attendees: attendees === undefined ? event.attendees : (attendees ?? []),
    status: status ?? event.status,
  };
  requireTime(changed);
  return changed;
}

function requireTime({ start, end }: Pick<CalendarEventRecord, 'start' | 'end'>): void {
  if (end <= start) throw badRequest('The specified time range is empty.');
}
