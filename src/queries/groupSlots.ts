import type { Client } from '../client/index.js';
import { listAvailable } from '../contract/slots/legacy/legacy.operations.js';
import type { SlotsOfSeveral } from '../contract/slots/slots.schema.js';
import { Wire } from './Wire.js';

/** The times of a dynamic group outside of organizations: only the older endpoint has them. In the present one's shape. */
export async function groupSlots(client: Client, input: SlotsOfSeveral, signal: AbortSignal | undefined) {
  const { usernames, start, end, timeZone, duration, bookingUidToReschedule } = input;
  const answer = await client.call(
    listAvailable,
    {
      eventTypeSlug: 'dynamic',
      usernameList: usernames,
      startTime: start,
      endTime: end,
      timeZone,
      ...(duration !== undefined && { duration }),
      ...(bookingUidToReschedule !== undefined && { rescheduleUid: bookingUidToReschedule }),
    },
    { signal },
  );
  const days = new Wire(listAvailable.name, answer).at('slots').entries();
  return Object.fromEntries(
    days.map(([day, list]) => [day.text(), list.list().map((slot) => ({ start: slot.at('time').text() }))]),
  );
}
