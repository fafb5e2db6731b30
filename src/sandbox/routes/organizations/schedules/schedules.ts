import { forbidden } from '../../../http/Refusal.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import {
  addSchedule,
  changeSchedule,
  type Keeping,
  readSchedule,
  removeSchedule,
  schedulesOf,
} from '../../schedules/keptSchedules.js';

/** Schedules of the organization's members, kept by its admins. */
export const organizationSchedules: HandlersOf<'organizations.schedules' | 'organizations.users.schedules'> =
  {
    'organizations.schedules.list': async ({ orgId, skip = 0, take = 250 }, { store }) => {
      const memberships = await store.collections.memberships.where({ teamId: orgId });
      const users = await Promise.all(memberships.map(({ userId }) => store.users.find(userId)));
      const schedules = await Promise.all(
        users.filter((user) => user !== undefined).map((user) => schedulesOf({ caller: { user }, store })),
      );
      const all = schedules.flat().sort((one, other) => one.id - other.id);
      return all.slice(skip, skip + take);
    },

    'organizations.users.schedules.create': async ({ orgId, userId, ...input }, { store }) =>
      addSchedule(input, await actingFor({ orgId, userId }, store)),

    'organizations.users.schedules.list': async (path, { store }) =>
      schedulesOf(await actingFor(path, store)),

    'organizations.users.schedules.get': async ({ scheduleId, ...path }, { store }) =>
      readSchedule(scheduleId, await actingFor(path, store)),

    'organizations.users.schedules.update': async ({ orgId, userId, ...input }, { store }) =>
      changeSchedule(input, await actingFor({ orgId, userId }, store)),

    'organizations.users.schedules.delete': async ({ scheduleId, ...path }, { store }) => {
      await removeSchedule(scheduleId, await actingFor(path, store));
      return undefined;
    },
  };

async function actingFor(
  { orgId, userId }: { orgId: number; userId: number },
  store: Store,
): Promise<Keeping> {
  const user = await store.users.find(userId);
  if (user) return { caller: { user }, store };
  // Deleted by another request that came in between.
  throw forbidden(`IsUserInOrg - user with id=${userId} is not part of the organization with id=${orgId}`);
}
