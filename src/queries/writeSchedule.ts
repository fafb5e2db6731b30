import type { Client } from '../client/index.js';
import * as ofMember from '../contract/organizations/users/schedules/schedules.operations.js';
import * as own from '../contract/schedules/schedules.operations.js';
import { isCalApiError } from '../errors/index.js';
import type { DayOverride, WeeklyHours } from '../time/weeklyHours.js';
import { readSchedule, type Schedule, writeOverrides, writeWeekly } from './readSchedule.js';
import { findSchedule, type ScheduleOwner } from './schedules.js';
import { Wire } from './Wire.js';

/** What is left out stays as it is. `weekly` and `overrides` replace what was there, each as a whole. */
export interface ScheduleChanges {
  name?: string | undefined;
  /** IANA, such as `Europe/Rome`. */
  zone?: string | undefined;
  /** True takes this from the schedule that has it. False changes nothing: one can't be made not to be the default. */
  isDefault?: boolean | undefined;
  weekly?: WeeklyHours | undefined;
  overrides?: readonly DayOverride[] | undefined;
}

/** Left out: `isDefault` false, `weekly` Monday to Friday from 09:00 to 17:00, `overrides` none. */
export type CreateScheduleInput = ScheduleOwner & ScheduleChanges & { name: string; zone: string };

export type UpdateScheduleInput = ScheduleOwner & ScheduleChanges & { id: number };

export type DeleteScheduleInput = ScheduleOwner & { id: number };

const writeHours = ({ weekly, overrides }: ScheduleChanges) => ({
  ...(weekly && { availability: writeWeekly(weekly) }),
  ...(overrides && { overrides: writeOverrides(overrides) }),
});

const readOne = (operation: string, answer: unknown): Schedule => readSchedule(new Wire(operation, answer));

export async function makeSchedule(client: Client, input: CreateScheduleInput): Promise<Schedule> {
  const { name, zone: timeZone, isDefault = false, orgId, userId } = input;
  const body = { name, timeZone, isDefault, ...writeHours(input) };
  if (orgId === undefined) return readOne(own.create.name, await client.call(own.create, body));
  return readOne(ofMember.create.name, await client.call(ofMember.create, { ...body, orgId, userId }));
}

/** Sends what is given and nothing else. Answers with the schedule as it is stored from then on. */
export async function changeSchedule(client: Client, input: UpdateScheduleInput): Promise<Schedule> {
  const { id: scheduleId, name, zone, isDefault, orgId, userId } = input;
  const body = {
    scheduleId,
    ...(name !== undefined && { name }),
    ...(zone !== undefined && { timeZone: zone }),
    ...(isDefault !== undefined && { isDefault }),
    ...writeHours(input),
  };
  if (orgId === undefined) return readOne(own.update.name, await client.call(own.update, body));
  return readOne(ofMember.update.name, await client.call(ofMember.update, { ...body, orgId, userId }));
}

/**
 * Deletes it, the default and the last one too: the API refuses neither. One that is gone already counts as deleted.
 */
export async function removeSchedule(client: Client, input: DeleteScheduleInput): Promise<void> {
  const { id: scheduleId, orgId, userId } = input;
  try {
    if (orgId === undefined) await client.call(own.delete, { scheduleId });
    else await client.call(ofMember.delete, { orgId, userId, scheduleId });
  } catch (error) {
    // The API answers 400 for one that is not there, as for other things.
    const mayBeGone = isCalApiError(error) && error.status === 400;
    if (!mayBeGone || (await findSchedule(client, input)) !== null) throw error;
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What has to be sent to come from one to the other; without keys: nothing. That one is no longer the default can't be sent. */
export function scheduleChanges(
  before: Schedule,
  after: Pick<Schedule, 'name' | 'zone' | 'isDefault' | 'weekly' | 'overrides'>,
): ScheduleChanges {
  const { name, zone, weekly, overrides } = after;
  return {
    ...(name !== before.name && { name }),
    ...(zone !== before.zone && { zone }),
    ...(after.isDefault && !before.isDefault && { isDefault: true }),
    ...(!isSame(writeWeekly(weekly), writeWeekly(before.weekly)) && { weekly }),
    ...(!isSame(writeOverrides(overrides), writeOverrides(before.overrides)) && { overrides }),
  };
}
