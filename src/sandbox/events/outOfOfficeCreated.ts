import type {
  OutOfOffice,
  OutOfOfficeReason,
} from '../../contract/organizations/out-of-office/outOfOffice.schema.js';
import { toIso } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import type { User } from '../model/records.js';
import type { Notice } from './notice.js';

/** As the server itself keeps them: numbers from 1, with a sign. */
const REASONS: Readonly<Record<OutOfOfficeReason, { id: number; emoji: string; reason: string }>> = {
  unspecified: { id: 1, emoji: '🕒', reason: 'ooo_reasons_unspecified' },
  vacation: { id: 2, emoji: '🏝️', reason: 'ooo_reasons_vacation' },
  travel: { id: 3, emoji: '✈️', reason: 'ooo_reasons_travel' },
  sick: { id: 4, emoji: '🤒', reason: 'ooo_reasons_sick_leave' },
  public_holiday: { id: 5, emoji: '🏖️', reason: 'ooo_reasons_public_holiday' },
};

const personOf = ({ id, name, username, timeZone, email }: User) => ({ id, name, username, timeZone, email });

/**
 * Somebody will be away.
 * @param standIn who is booked in the meantime; undefined: nobody
 */
export function outOfOfficeCreated(
  { id, uuid, start, end, notes, reason = 'unspecified' }: OutOfOffice,
  user: User,
  standIn: User | undefined,
  createdAt: Instant,
): Notice {
  const { id: reasonId, ...told } = REASONS[reason];
  const at = toIso(createdAt);
  return {
    kind: 'notice',
    trigger: 'OOO_CREATED',
    userId: user.id,
    teamIds: [],
    payload: {
      oooEntry: {
        id,
        uuid,
        start,
        end,
        createdAt: at,
        updatedAt: at,
        notes,
        reason: told,
        reasonId,
        user: personOf(user),
        toUser: standIn ? personOf(standIn) : null,
      },
    },
  };
}
