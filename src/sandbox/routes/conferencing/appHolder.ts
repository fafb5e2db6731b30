import type { User } from '../../model/records.js';
import type { TeamRecord } from '../../model/teams.js';
import type { Store } from '../../store/store.js';
import { type AppOwner, ofTeam, ofUser } from '../apps/credentials.js';

/** Who connects apps, and has one of them for a default: a user or a team. */
export interface AppHolder {
  owner: AppOwner;
  /** Where the default stands, beside what clients keep there. */
  metadata: Readonly<Record<string, unknown>>;
  keep(metadata: Record<string, unknown>): Promise<unknown>;
}

export const userAsHolder = ({ id, metadata }: User, store: Store): AppHolder => ({
  owner: ofUser(id),
  metadata: metadata ?? {},
  keep: (kept) => store.users.change(id, { metadata: kept }),
});

export const teamAsHolder = ({ id, metadata }: TeamRecord, store: Store): AppHolder => ({
  owner: ofTeam(id),
  metadata: metadata ?? {},
  keep: (kept) => store.collections.teams.change(id, { metadata: kept }),
});
