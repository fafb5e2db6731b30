import type {
  ListOrganizationOutOfOfficeInput,
  OutOfOffice,
} from '../../../../contract/organizations/out-of-office/outOfOffice.schema.js';
import { toIso } from '../../../../time/instant.js';
import { outOfOfficeCreated } from '../../../events/outOfOfficeCreated.js';
import { forbidden } from '../../../http/Refusal.js';
import type { OutOfOfficeRecord } from '../../../model/collections.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import { readDays, requireSensible } from './requireSensible.js';

/** Days on which members are away, kept by the organization's admins. */
export const outOfOfficeHandlers: HandlersOf<
  'organizations.outOfOffice' | 'organizations.users.outOfOffice'
> = {
  'organizations.outOfOffice.list': async ({ orgId, email, ...page }, { store }) => {
    const memberships = await store.collections.memberships.where({ teamId: orgId });
    const users = await Promise.all(memberships.map(({ userId }) => store.users.find(userId)));
    const wanted = users.filter(
      (user) => user !== undefined && (email === undefined || user.email === email),
    );
    const all = await store.collections.outOfOffice.where({});
    return pageOf(
      all.filter(({ userId }) => wanted.some((user) => user?.id === userId)),
      page,
    );
  },

  'organizations.users.outOfOffice.create': async (input, call) => {
    const { userId, toUserId, notes = null, reason = 'unspecified', start, end } = input;
    const { store, ids, clock, announce } = call;
    const days = readDays({ start, end });
    await requireSensible(userId, { days, toUserId }, store);
    const user = await store.users.find(userId);
    if (!days || !user) throw notTheirs();
    const said = { uid: ids.uuid(), userId, toUserId: toUserId ?? null, ...days, notes, reason };
    const entry = answer(await store.collections.outOfOffice.add(said));
    const standIn = toUserId === undefined ? undefined : await store.users.find(toUserId);
    announce(outOfOfficeCreated(entry, user, standIn, clock.now()));
    return entry;
  },

  'organizations.users.outOfOffice.list': async ({ userId, ...page }, { store }) =>
    pageOf(await store.collections.outOfOffice.where({ userId }), page),

  'organizations.users.outOfOffice.update': async (input, { store }) => {
    const { userId, oooId, toUserId, notes, reason, start, end } = input;
    const entry = await ownEntry({ userId, oooId }, store);
    const days = readDays({ start, end });
    await requireSensible(userId, { days, toUserId }, store);
    const changed = await store.collections.outOfOffice.change(oooId, {
      ...days,
      ...(toUserId !== undefined && { toUserId }),
      ...(notes !== undefined && { notes }),
      ...(reason !== undefined && { reason }),
    });
    return answer(changed ?? entry);
  },

  'organizations.users.outOfOffice.delete': async (path, { store }) => {
    const entry = await ownEntry(path, store);
    await store.collections.outOfOffice.remove(entry.id);
    return answer(entry);
  },
};

const answer = ({ uid, start, end, ...entry }: OutOfOfficeRecord): OutOfOffice => ({
  ...entry,
  uuid: uid,
  start: toIso(start),
  end: toIso(end),
});

type Page = Omit<ListOrganizationOutOfOfficeInput, 'orgId' | 'email'>;

/** By start first, where both orders are asked for; in the order in which they were made where none is. */
function pageOf(
  entries: readonly OutOfOfficeRecord[],
  { sortStart, sortEnd, skip = 0, take = 250 }: Page,
): OutOfOffice[] {
  const by = (order: 'asc' | 'desc' | undefined, difference: number) =>
    order === undefined ? 0 : order === 'asc' ? difference : -difference;
  const sorted = [...entries].sort(
    (one, other) => by(sortStart, one.start - other.start) || by(sortEnd, one.end - other.end),
  );
  return sorted.slice(skip, skip + take).map(answer);
}

const notTheirs = () => forbidden('This OOO entry does not belong to this user.');

async function ownEntry(
  { userId, oooId }: { userId: number; oooId: number },
  store: Store,
): Promise<OutOfOfficeRecord> {
  const entry = await store.collections.outOfOffice.find(oooId);
  if (entry?.userId !== userId) throw notTheirs();
  return entry;
}
