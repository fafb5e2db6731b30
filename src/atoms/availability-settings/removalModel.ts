import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Schedule } from '../../queries/schedules.js';
import type { Removal } from '../../settings/removal.machine.js';

/** What deleting it would do. */
export interface RemovalModel {
  readonly at: Removal['at'];
  /** Why it could not be deleted, where it failed. */
  readonly error: unknown;
  /** The event types that go by it now; null: not known. */
  readonly usedBy: readonly HostEventType[] | null;
  /** What they obey then; null: there is no default left, so they can be booked Monday to Friday, 09:00 to 17:00. */
  readonly heir: Pick<Schedule, 'id' | 'name'> | null;
  /** Which others there are is known. */
  readonly isKnown: boolean;
  readonly isDefault: boolean;
  readonly isLast: boolean;
}

/** @param schedules null: not known, or not yet */
export function removalModel(
  removal: Removal,
  { id, isDefault }: Schedule,
  usedBy: readonly HostEventType[] | null,
  schedules: readonly Schedule[] | null,
): RemovalModel {
  const others = schedules?.filter((each) => each.id !== id);
  return {
    at: removal.at,
    error: removal.at === 'failed' ? removal.error : null,
    usedBy,
    // The server forgets which was the default, and makes no other one so.
    heir: others?.find((each) => each.isDefault) ?? null,
    isKnown: others !== undefined,
    isDefault,
    isLast: others?.length === 0,
  };
}
