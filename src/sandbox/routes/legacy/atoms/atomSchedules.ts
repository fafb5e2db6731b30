import * as z from 'zod';
import { notFound } from '../../../http/Refusal.js';
import { readId } from '../../../http/readRequest.js';
import type { ScheduleRecord } from '../../../model/records.js';
import { ownSchedule } from '../../schedules/keptSchedules.js';
import { newSchedule } from '../../schedules/schedule.js';
import { known, type LegacyRoute } from '../route.js';
import { scheduleRows } from '../schedules/detailedSchedule.js';
import { editableSchedule, editSchedule } from '../schedules/editSchedule.js';
import { availabilityOfWeek, createAtomScheduleInput, editScheduleInput } from '../schedules/input.js';
import { defaultSchedule, toDetailed } from '../schedules/oldSchedules.js';

const getInput = z.object({
  scheduleId: z.number().int().optional(),
  isManagedEventType: z.boolean().optional(),
});

const brief = ({ id, ownerId, name, timeZone }: ScheduleRecord) => ({
  schedule: { id, userId: ownerId, name, timeZone },
});

/** Schedules as the editor of the atoms reads and writes them. */
export const atomSchedules: readonly LegacyRoute[] = [
  known('GET', '/v2/atoms/schedules', { input: getInput, numbers: ['scheduleId'] })(
    async ({ scheduleId }, call) =>
      scheduleId === undefined
        ? defaultSchedule(call)
        : toDetailed(await ownSchedule(scheduleId, call, notFound), call.caller.user, call),
  ),

  known(
    'GET',
    '/v2/atoms/schedules/all',
  )(async (_, { caller: { user }, store }) => {
    const schedules = await store.schedules.ofOwner(user.id);
    return {
      schedules: schedules.map((schedule) => ({
        id: schedule.id,
        name: schedule.name,
        availability: scheduleRows(schedule),
        timeZone: schedule.timeZone,
        isDefault: schedule.id === user.defaultScheduleId,
      })),
    };
  }),

  /** The schedule that decides about an event type: its own, or the default one. */
  known(
    'GET',
    '/v2/atoms/schedules/event-type/{slug}',
  )(async ({ slug }, call) => {
    const { user } = call.caller;
    const eventTypes = await call.store.eventTypes.ofOwner(user.id);
    const eventType = eventTypes.find(({ settings }) => settings.slug === slug);
    if (!eventType) throw notFound(`Event type with slug ${slug} not found`);
    const id = eventType.settings.scheduleId;
    const schedule = id ? await call.store.schedules.find(id) : undefined;
    return schedule ? toDetailed(schedule, user, call) : defaultSchedule(call);
  }),

  known('POST', '/v2/atoms/schedules/create', { input: createAtomScheduleInput })(
    async ({ name, schedule: week, eventTypeId }, { caller: { user }, store }) => {
      const availability = week && availabilityOfWeek(week);
      const schedule = await store.schedules.add(
        newSchedule({ name, timeZone: user.timeZone, availability }, user.id),
      );
      const eventType = eventTypeId === undefined ? undefined : await store.eventTypes.find(eventTypeId);
      if (eventType?.ownerId === user.id) {
        const settings = { ...eventType.settings, scheduleId: schedule.id };
        await store.eventTypes.change(eventType.id, { settings });
      }
      return brief(schedule);
    },
  ),

  known('PATCH', '/v2/atoms/schedules/{scheduleId}', { input: editScheduleInput })(
    ({ scheduleId, ...input }, call) => editSchedule(readId(scheduleId), input, call),
  ),

  known(
    'POST',
    '/v2/atoms/schedules/{scheduleId}/duplicate',
  )(async ({ scheduleId }, call) => {
    const { id: _, ...same } = await editableSchedule(readId(scheduleId), call);
    return brief(await call.store.schedules.add({ ...same, name: `${same.name} (Copy)` }));
  }),
];
