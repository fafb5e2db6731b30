import type {
  CreateScheduleInput,
  Schedule,
  UpdateScheduleInput,
} from '../../../contract/schedules/schedules.schema.js';
import { parseZone } from '../../../time/zone.js';
import { badRequest, forbidden, notFound } from '../../http/Refusal.js';
import type { ScheduleRecord, User } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import { newSchedule, scheduleAnswer } from './schedule.js';

/** Whose schedules they are: the caller's, or those of somebody that the caller may act for. */
export interface Keeping {
  caller: { user: User };
  store: Store;
}

export async function addSchedule(input: CreateScheduleInput, keeping: Keeping): Promise<Schedule> {
  const schedule = await keeping.store.schedules.add(newSchedule(input, keeping.caller.user.id));
  return scheduleAnswer(schedule, await ownerAfter(schedule, input.isDefault, keeping));
}

export async function schedulesOf({ caller: { user }, store }: Keeping): Promise<Schedule[]> {
  const schedules = await store.schedules.ofOwner(user.id);
  return schedules.map((schedule) => scheduleAnswer(schedule, user));
}

export const readSchedule = async (id: number, keeping: Keeping): Promise<Schedule> =>
  scheduleAnswer(await ownSchedule(id, keeping, notFound), keeping.caller.user);

export async function changeSchedule(
  { scheduleId, isDefault, timeZone, ...patch }: UpdateScheduleInput,
  keeping: Keeping,
): Promise<Schedule> {
  const schedule = await ownSchedule(scheduleId, keeping, notFound);
  const changed = await keeping.store.schedules.change(scheduleId, {
    ...patch,
    ...(timeZone && { timeZone: parseZone(timeZone) }),
    ...((patch.availability ?? patch.overrides) && { isWrittenByAtom: false }),
  });
  return scheduleAnswer(changed ?? schedule, await ownerAfter(schedule, isDefault, keeping));
}

/** The default one, and the last one, may go too: the user's default then points nowhere. */
export async function removeSchedule(scheduleId: number, keeping: Keeping): Promise<void> {
  const { id, ownerId } = await ownSchedule(scheduleId, keeping, badRequest);
  const { eventTypes, schedules } = keeping.store;
  const own = await eventTypes.ofOwner(ownerId);
  for (const eventType of own.filter(({ settings }) => settings.scheduleId === id)) {
    await eventTypes.change(eventType.id, { settings: { ...eventType.settings, scheduleId: null } });
  }
  await schedules.remove(id);
}

/** @param missing a schedule that is gone is 404, and 400 when it was to be deleted */
export async function ownSchedule(
  id: number,
  { caller: { user }, store }: Keeping,
  missing: typeof notFound,
): Promise<ScheduleRecord> {
  const schedule = await store.schedules.find(id);
  if (!schedule) throw missing(`Schedule with ID=${id} does not exist.`);
  if (schedule.ownerId !== user.id)
    throw forbidden(`User with ID=${user.id} does not own schedule with ID=${id}`);
  return schedule;
}

/** A schedule can be made the default one; it can't be made not to be. */
export async function ownerAfter(
  schedule: ScheduleRecord,
  isDefault: boolean | undefined,
  { caller: { user }, store }: Keeping,
): Promise<User> {
  return (isDefault && (await store.users.change(user.id, { defaultScheduleId: schedule.id }))) || user;
}
