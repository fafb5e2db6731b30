import type { Client } from '../client/index.js';
import type { OutOfOfficeReason } from '../contract/organizations/out-of-office/outOfOffice.schema.js';
import * as rows from '../contract/organizations/users/out-of-office/outOfOffice.operations.js';
import { parseDay } from '../time/day.js';
import type { Day } from '../time/types.js';
import { Wire } from './Wire.js';

export type { OutOfOfficeReason };

/** Days on which somebody is away: whole days in UTC, whatever her zone, since the API knows no others. */
export interface OutOfOffice {
  readonly id: number;
  readonly userId: number;
  readonly firstDay: Day;
  /** Still away on it. */
  readonly lastDay: Day;
  /** Who is booked in her place; null: nobody can be booked. */
  readonly toUserId: number | null;
  /** null: one that the API has no word for. */
  readonly reason: OutOfOfficeReason | null;
  readonly notes: string;
}

/** A user of an organization. Only the organization's admins may read and write when she is away. */
export interface OutOfOfficeOwner {
  orgId: number;
  userId: number;
}

export interface CreateOutOfOfficeInput extends OutOfOfficeOwner {
  firstDay: Day;
  lastDay: Day;
  /** Somebody of a team that she is in, too. Default: nobody. */
  toUserId?: number | undefined;
  reason?: OutOfOfficeReason | undefined;
  notes?: string | undefined;
}

/** What is left out stays; the days change as a pair. A stand-in can be replaced, and not taken away: the API has no word for it. */
export interface UpdateOutOfOfficeInput extends OutOfOfficeOwner {
  id: number;
  days?: { firstDay: Day; lastDay: Day } | undefined;
  toUserId?: number | undefined;
  reason?: OutOfOfficeReason | undefined;
  notes?: string | undefined;
}

export interface DeleteOutOfOfficeInput extends OutOfOfficeOwner {
  id: number;
}

const reasons: readonly OutOfOfficeReason[] = ['unspecified', 'vacation', 'travel', 'sick', 'public_holiday'];

/** The date of an instant in UTC, which is how its text begins. */
const dayOfText = (text: string): Day => parseDay(text.slice(0, 10));

const readOutOfOffice = (wire: Wire): OutOfOffice => {
  const reason = wire.at('reason').maybe((it) => it.text());
  return {
    id: wire.at('id').number(),
    userId: wire.at('userId').number(),
    firstDay: wire.at('start').as(dayOfText),
    lastDay: wire.at('end').as(dayOfText),
    toUserId: wire.at('toUserId').maybe((id) => id.number()),
    reason: reasons.find((each) => each === reason) ?? null,
    notes: wire.at('notes').maybe((it) => it.text()) ?? '',
  };
};

/** The earliest first. The newest 250; who was away more often is not told of the rest. */
export const outOfOfficeQuery = (client: Client, owner: OutOfOfficeOwner) => ({
  queryKey: [client.id, rows.list.name, owner] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<OutOfOffice[]> => {
    const answer = await client.call(rows.list, { ...owner, sortStart: 'desc' }, { signal });
    const entries = new Wire(rows.list.name, answer).list().map(readOutOfOffice);
    return entries.sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  },
  staleTime: 30_000,
});

const writeDays = (days: { firstDay: Day; lastDay: Day }) => ({
  start: `${days.firstDay}T00:00:00.000Z`,
  end: `${days.lastDay}T23:59:59.999Z`,
});

const writeRest = ({
  toUserId,
  reason,
  notes,
}: Pick<UpdateOutOfOfficeInput, 'toUserId' | 'reason' | 'notes'>) => ({
  ...(toUserId !== undefined && { toUserId }),
  ...(reason !== undefined && { reason }),
  ...(notes !== undefined && { notes }),
});

export async function makeOutOfOffice(client: Client, input: CreateOutOfOfficeInput): Promise<OutOfOffice> {
  const { orgId, userId } = input;
  const body = { orgId, userId, ...writeDays(input), ...writeRest(input) };
  return readOutOfOffice(new Wire(rows.create.name, await client.call(rows.create, body)));
}

export async function changeOutOfOffice(client: Client, input: UpdateOutOfOfficeInput): Promise<OutOfOffice> {
  const { orgId, userId, id: oooId, days } = input;
  const body = { orgId, userId, oooId, ...(days && writeDays(days)), ...writeRest(input) };
  return readOutOfOffice(new Wire(rows.update.name, await client.call(rows.update, body)));
}

export async function removeOutOfOffice(client: Client, input: DeleteOutOfOfficeInput): Promise<void> {
  const { orgId, userId, id: oooId } = input;
  await client.call(rows.delete, { orgId, userId, oooId });
}
