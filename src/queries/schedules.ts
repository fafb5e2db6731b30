import type { Client } from '../client/index.js';
import * as ofMember from '../contract/organizations/users/schedules/schedules.operations.js';
import * as own from '../contract/schedules/schedules.operations.js';
import { isCalApiError } from '../errors/index.js';
import { readSchedule, type Schedule } from './readSchedule.js';
import type { TeamSchedulesInput } from './teamSchedules.js';
import { Wire } from './Wire.js';

export type { Schedule, TeamSchedulesInput };

/** Whose schedules: by default those of who is signed in. A member's are for the admins of the organization. */
export type ScheduleOwner =
  | { orgId?: undefined; userId?: undefined }
  | {
      orgId: number;
      /** The id of a user in that organization. */
      userId: number;
    };

/** Of what names an owner among other things, the owner alone. */
export const ownerOf = ({ orgId, userId }: ScheduleOwner): ScheduleOwner =>
  orgId === undefined ? {} : { orgId, userId };

/** One schedule. Without `id` the owner's default. */
export type ScheduleInput = ScheduleOwner & { id?: number | undefined };

/** All schedules of one user, or of all in a team or an organization. */
export type SchedulesInput = (ScheduleOwner & { teamId?: undefined }) | TeamSchedulesInput;

interface Call {
  signal?: AbortSignal | undefined;
}

const readList = (operation: string, answer: unknown): Schedule[] =>
  new Wire(operation, answer).list().map(readSchedule);

const readOne = (operation: string, answer: unknown): Schedule => readSchedule(new Wire(operation, answer));

async function schedulesOf(client: Client, owner: ScheduleOwner, call: Call): Promise<Schedule[]> {
  if (owner.orgId === undefined) return readList(own.list.name, await client.call(own.list, {}, call));
  const { orgId, userId } = owner;
  return readList(ofMember.list.name, await client.call(ofMember.list, { orgId, userId }, call));
}

const isOfMany = (input: SchedulesInput): input is TeamSchedulesInput =>
  input.teamId !== undefined || (input.orgId !== undefined && input.userId === undefined);

/** All schedules that are asked for, in no order that is promised. */
export const schedulesQuery = (client: Client, input: SchedulesInput = {}) => ({
  queryKey: [client.id, own.list.name, input] as const,
  queryFn: async ({ signal }: Call): Promise<Schedule[]> => {
    if (!isOfMany(input)) return schedulesOf(client, input, { signal });
    const { teamSchedules } = await import('./teamSchedules.js');
    return teamSchedules(client, input, { signal });
  },
  staleTime: 30_000,
});

const isMissing = (error: unknown) => isCalApiError(error) && error.status === 404;

/** `null`: there is none by that id. */
export async function findSchedule(
  client: Client,
  { id: scheduleId, ...owner }: ScheduleOwner & { id: number },
  call: Call = {},
): Promise<Schedule | null> {
  try {
    if (owner.orgId === undefined)
      return readOne(own.get.name, await client.call(own.get, { scheduleId }, call));
    return readOne(ofMember.get.name, await client.call(ofMember.get, { ...owner, scheduleId }, call));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function findDefault(client: Client, owner: ScheduleOwner, call: Call): Promise<Schedule | null> {
  if (owner.orgId !== undefined)
    return (await schedulesOf(client, owner, call)).find(({ isDefault }) => isDefault) ?? null;
  return new Wire(own.getDefault.name, await client.call(own.getDefault, {}, call)).maybe(readSchedule);
}

/** `null`: there is none by that id; without an id, the owner has no default. */
export const scheduleQuery = (client: Client, input: ScheduleInput = {}) => ({
  queryKey: [client.id, own.get.name, input] as const,
  queryFn: ({ signal }: Call): Promise<Schedule | null> => {
    const { id, ...owner } = input;
    return id === undefined
      ? findDefault(client, owner, { signal })
      : findSchedule(client, { ...owner, id }, { signal });
  },
  staleTime: 30_000,
});
