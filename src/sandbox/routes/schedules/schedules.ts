import { parseZone } from '../../../time/zone.js';
import { badRequest, forbidden, notFound } from '../../http/Refusal.js';
import type { ScheduleRecord, User } from '../../model/records.js';
import type { Handler, KnownCall } from '../handler.js';
import { newSchedule, scheduleAnswer } from './schedule.js';

export const createSchedule: Handler<'schedules.create'> = async (input, call) => {
  const schedule = await call.store.schedules.add(newSchedule(input, call.caller.user.id));
  return scheduleAnswer(schedule, await ownerAfter(schedule, input.isDefault, call));
};

export const listSchedules: Handler<'schedules.list'> = async (_, { caller: { user }, store }) => {
  const schedules = await store.schedules.ofOwner(user.id);
  return schedules.map((schedule) => scheduleAnswer(schedule, user));
};

export const getDefaultSchedule: Handler<'schedules.getDefault'> = async (_, { caller: { user }, store }) => {
  const schedule =
    user.defaultScheduleId === null ? undefined : await store.schedules.find(user.defaultScheduleId);
  return schedule ? scheduleAnswer(schedule, user) : null;
};

export const getSchedule: Handler<'schedules.get'> = async ({ scheduleId }, call) =>
  scheduleAnswer(await ownSchedule(scheduleId, call, notFound), call.caller.user);

export const updateSchedule: Handler<'schedules.update'> = async (
  { scheduleId, isDefault, timeZone, ...patch },
  call,
) => {
  const schedule = await ownSchedule(scheduleId, call, notFound);
  const changed = await call.store.schedules.change(scheduleId, {
    ...patch,
    ...(timeZone && { timeZone: parseZone(timeZone) }),
    ...((patch.availability ?? patch.overrides) && { isWrittenByAtom: false }),
  });
  return scheduleAnswer(changed ?? schedule, await ownerAfter(schedule, isDefault, call));
};

/** The default one, and the last one, may go too: the user's default then points nowhere. */
export const deleteSchedule: Handler<'schedules.delete'> = async ({ scheduleId }, call) => {
  const { id, ownerId } = await ownSchedule(scheduleId, call, badRequest);
  const eventTypes = await call.store.eventTypes.ofOwner(ownerId);
  for (const eventType of eventTypes.filter(({ settings }) => settings.scheduleId === id)) {
    await call.store.eventTypes.change(eventType.id, {
      settings: { ...eventType.settings, scheduleId: null },
    });
  }
  await call.store.schedules.remove(id);
  return undefined;
};

/** @param missing a schedule that is gone is 404, and 400 when it was to be deleted */
export async function ownSchedule(
  id: number,
  { caller: { user }, store }: KnownCall,
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
  { caller: { user }, store }: KnownCall,
): Promise<User> {
  return (isDefault && (await store.users.change(user.id, { defaultScheduleId: schedule.id }))) || user;
}
