import { parseZone } from '../../../../time/zone.js';
import { badRequest, plainUnauthorized } from '../../../http/Refusal.js';
import type { ScheduleRecord, User } from '../../../model/records.js';
import type { KnownCall } from '../../handler.js';
import { ownerAfter } from '../../schedules/keptSchedules.js';
import { hoursByWeekday, scheduleRows } from './detailedSchedule.js';
import { availabilityOfWeek, type EditScheduleInput, overridesOf } from './input.js';

/** Somebody else's is answered as one that is not there. */
export async function editableSchedule(
  id: number,
  { caller: { user }, store }: KnownCall,
): Promise<ScheduleRecord> {
  const schedule = await store.schedules.find(id);
  if (schedule?.ownerId !== user.id) throw plainUnauthorized();
  return schedule;
}

/**
 * Writes a schedule as the editor shows it. With a name all of its hours are written anew, so that what is not sent is
 * gone; without one nothing but whether it is the default is read.
 */
export async function editSchedule(id: number, input: EditScheduleInput, call: KnownCall) {
  const schedule = await editableSchedule(id, call);
  if (input.name === undefined) {
    const owner = await ownerAfter(schedule, input.isDefault, call);
    const { ownerId: userId, name } = schedule;
    return { schedule: { id, userId, name }, isDefault: owner.defaultScheduleId === id };
  }
  const name = input.name.trim();
  if (name === '') throw badRequest('Schedule name cannot be empty');
  const changed = await call.store.schedules.change(id, {
    name,
    ...(input.timeZone && { timeZone: parseZone(input.timeZone) }),
    availability: availabilityOfWeek(input.schedule ?? []),
    overrides: overridesOf(input.dateOverrides ?? []),
    isWrittenByAtom: true,
  });
  return edited(changed ?? schedule, await ownerAfter(schedule, input.isDefault, call), call);
}

async function edited(schedule: ScheduleRecord, owner: User, { caller, store, clock }: KnownCall) {
  const { id, ownerId, name, timeZone } = schedule;
  const eventTypes = await store.eventTypes.ofOwner(ownerId);
  return {
    schedule: {
      id,
      userId: ownerId,
      name,
      availability: scheduleRows(schedule),
      timeZone,
      eventType: eventTypes
        .filter(({ settings }) => settings.scheduleId === id)
        .map((eventType) => ({ id: eventType.id, eventName: eventType.settings.customName ?? null })),
    },
    availability: hoursByWeekday(schedule, clock.now()),
    timeZone,
    isDefault: owner.defaultScheduleId === id,
    prevDefaultId: caller.user.defaultScheduleId,
    currentDefaultId: owner.defaultScheduleId,
  };
}
