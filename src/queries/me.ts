import type { Client } from '../client/index.js';
import { get as getMe } from '../contract/me/me.operations.js';
import type { Weekday } from '../time/types.js';
import { queryKey } from './queryKey.js';
import { readWeekday } from './readSchedule.js';
import { Wire } from './Wire.js';

/** Who is signed in. */
export interface Me {
  readonly id: number;
  readonly username: string | null;
  /** Of a managed user with what the API adds: `ann+<client id>@example.com`. */
  readonly email: string;
  readonly name: string | null;
  /** IANA, as it is stored. */
  readonly zone: string;
  /** On which weekday her weeks begin. */
  readonly weekStart: Weekday;
  /** Of the clock that she reads; null: as is usual in the language. */
  readonly hourCycle: 12 | 24 | null;
  /** null: event types that name no schedule can be booked Monday to Friday, 09:00 to 17:00. It may have been deleted. */
  readonly defaultScheduleId: number | null;
  /** null: she is in no organization. */
  readonly organizationId: number | null;
}

const text = (wire: Wire) => wire.text();
const number = (wire: Wire) => wire.number();

function readHourCycle(wire: Wire): 12 | 24 | null {
  const cycle = wire.maybe(number);
  return cycle === 12 || cycle === 24 ? cycle : null;
}

export const readMe = (wire: Wire): Me => ({
  id: wire.at('id').number(),
  username: wire.at('username').maybe(text),
  email: wire.at('email').text(),
  name: wire.at('name').maybe(text),
  zone: wire.at('timeZone').text(),
  weekStart: wire.at('weekStart').as(readWeekday),
  hourCycle: readHourCycle(wire.at('timeFormat')),
  defaultScheduleId: wire.at('defaultScheduleId').maybe(number),
  organizationId: wire.at('organizationId').maybe(number),
});

export const meQuery = (client: Client) => ({
  queryKey: queryKey(client, getMe),
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<Me> =>
    readMe(new Wire(getMe.name, await client.call(getMe, {}, { signal }))),
  staleTime: 5 * 60_000,
});
