import { notFound } from '../../../http/Refusal.js';
import { readId } from '../../../http/readRequest.js';
import type { ScheduleRecord, User } from '../../../model/records.js';
import type { KnownCall } from '../../handler.js';
import { ownerAfter, ownSchedule, removeSchedule } from '../../schedules/keptSchedules.js';
import { newSchedule } from '../../schedules/schedule.js';
import { known, type LegacyRoute } from '../route.js';
import { detailedSchedule } from './detailedSchedule.js';
import { editSchedule } from './editSchedule.js';
import { availabilityOf, createOldScheduleInput, editScheduleInput } from './input.js';

const versions = ['2024-04-15'] as const;
const read = { versions, permission: 'SCHEDULE_READ' } as const;
const write = { versions, permission: 'SCHEDULE_WRITE' } as const;

/** In the shape of version 2024-04-15: the same schedules, as an editor wants them. */
export async function toDetailed(schedule: ScheduleRecord, owner: User, { store, clock }: KnownCall) {
  const { length } = await store.schedules.ofOwner(schedule.ownerId);
  return detailedSchedule(schedule, owner, { now: clock.now(), count: length });
}

/** null: there is none, or it points to one that is gone. */
export async function defaultSchedule(call: KnownCall) {
  const { user } = call.caller;
  const id = user.defaultScheduleId;
  const schedule = id === null ? undefined : await call.store.schedules.find(id);
  return schedule ? toDetailed(schedule, user, call) : null;
}

export const oldSchedules: readonly LegacyRoute[] = [
  known(
    'GET',
    '/v2/schedules',
    read,
  )(async (_, call) => {
    const { user } = call.caller;
    const schedules = await call.store.schedules.ofOwner(user.id);
    return Promise.all(schedules.map((schedule) => toDetailed(schedule, user, call)));
  }),

  known('POST', '/v2/schedules', { ...write, input: createOldScheduleInput })(async (input, call) => {
    const { name, timeZone, isDefault } = input;
    const hours = { name, timeZone, availability: availabilityOf(input) };
    const schedule = await call.store.schedules.add(newSchedule(hours, call.caller.user.id));
    return toDetailed(schedule, await ownerAfter(schedule, isDefault, call), call);
  }),

  known('GET', '/v2/schedules/default', read)((_, call) => defaultSchedule(call)),

  known(
    'GET',
    '/v2/schedules/{scheduleId}',
    read,
  )(async ({ scheduleId }, call) =>
    toDetailed(await ownSchedule(readId(scheduleId), call, notFound), call.caller.user, call),
  ),

  known('PATCH', '/v2/schedules/{scheduleId}', { ...write, input: editScheduleInput })(
    async ({ scheduleId, ...input }, call) => {
      const id = readId(scheduleId);
      await ownSchedule(id, call, notFound);
      return editSchedule(id, input, call);
    },
  ),

  known(
    'DELETE',
    '/v2/schedules/{scheduleId}',
    write,
  )(({ scheduleId }, call) => removeSchedule(readId(scheduleId), call)),
];
