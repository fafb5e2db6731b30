import { parseInstant } from '../../../time/instant.js';
import type { CredentialRecord } from '../../model/collections.js';
import { calendarsOfAccount } from '../../providers/calendars.js';
import type { Server } from '../../server.js';

/** An appointment that somebody has put into their own calendar. */
export interface NewCalendarEvent {
  userId: number;
  /** Which of the user's connected calendars. Default: the main one of the account that was connected first. */
  externalId?: string | undefined;
  title?: string | undefined;
  /** ISO 8601. */
  start: string;
  end: string;
}

/** @throws RangeError when the user has no such calendar, or the times are none */
export async function addCalendarEvent(event: NewCalendarEvent, { store, ids }: Server): Promise<void> {
  const { userId, externalId, title = 'Busy' } = event;
  const [start, end] = [parseInstant(event.start), parseInstant(event.end)];
  if (end <= start) throw new RangeError(`It ends at ${event.end}, and begins no earlier.`);
  const calendars = (await store.collections.credentials.where({ userId })).flatMap(writableOf);
  const calendar =
    externalId === undefined ? calendars[0] : calendars.find((one) => one.externalId === externalId);
  if (!calendar) {
    throw new RangeError(
      `User ${userId} has connected no calendar ${externalId ?? 'that can be written into'}.`,
    );
  }
  const user = await store.users.find(userId);
  await store.collections.calendarEvents.add({
    ...calendar,
    uid: ids.uuid().replace(/-/g, ''),
    title,
    start,
    end,
    description: null,
    timeZone: user?.timeZone ?? 'UTC',
    status: 'accepted',
    attendees: [],
    meetingUrl: null,
    bookingUid: null,
  });
}

const writableOf = ({ id: credentialId, type, account }: CredentialRecord) =>
  calendarsOfAccount(type, account ?? '')
    .filter(({ readOnly }) => !readOnly)
    .map(({ externalId }) => ({ credentialId, externalId }));
