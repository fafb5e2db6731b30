import { get as getMe } from '../contract/me/me.operations.js';
import { get as getSchedule, list as listSchedules } from '../contract/schedules/schedules.operations.js';
import type { Cal } from '../provider/CalContext.js';
import { hostEventTypesQuery } from './hostEventTypes.js';
import { queryKey } from './queryKey.js';
import { ownerOf, type Schedule, type ScheduleOwner, scheduleQuery, schedulesQuery } from './schedules.js';
import { allSlotsKey } from './slots.js';
import type { UpdateScheduleInput } from './writeSchedule.js';

type Cached = Pick<Cal, 'client' | 'queryClient'>;

/**
 * After any change of schedules: schedules, slots, which one is whose default and which event type has which are read
 * again where they are shown.
 */
export async function forgetSchedules({ client, queryClient }: Cached): Promise<void> {
  const stale = [
    queryKey(client, listSchedules),
    queryKey(client, getSchedule),
    queryKey(client, getMe),
    allSlotsKey(client),
  ];
  await Promise.all([
    ...stale.map((key) => queryClient.invalidateQueries({ queryKey: key })),
    queryClient.invalidateQueries({ queryKey: hostEventTypesQuery(client).queryKey, exact: true }),
  ]);
}

/** Shows a change in the owner's list before the API has answered. Gives the way back, for when it refuses. */
export async function expectInList(
  { client, queryClient }: Cached,
  owner: ScheduleOwner,
  change: (schedules: Schedule[]) => Schedule[],
): Promise<() => void> {
  const { queryKey: key } = schedulesQuery(client, ownerOf(owner));
  await queryClient.cancelQueries({ queryKey: key });
  const before = queryClient.getQueryData<Schedule[]>(key);
  if (!before) return () => {};
  queryClient.setQueryData(key, change(before));
  return () => queryClient.setQueryData(key, before);
}

/** The list as it will be when that is done. */
export const withChanges =
  ({ id, name, zone, isDefault, weekly, overrides }: UpdateScheduleInput) =>
  (schedules: Schedule[]): Schedule[] =>
    schedules.map((schedule) =>
      schedule.id === id
        ? {
            ...schedule,
            name: name ?? schedule.name,
            zone: zone ?? schedule.zone,
            isDefault: isDefault || schedule.isDefault,
            weekly: weekly ?? schedule.weekly,
            overrides: overrides ?? schedule.overrides,
          }
        : { ...schedule, isDefault: schedule.isDefault && !isDefault },
    );

/** What was answered is what is read of that schedule; `null`: it is gone. */
export const keepAnswer = (
  { client, queryClient }: Cached,
  owner: ScheduleOwner,
  id: number,
  schedule: Schedule | null,
): void => {
  queryClient.setQueryData(scheduleQuery(client, { ...ownerOf(owner), id }).queryKey, schedule);
};
