import type { UpdateMeInput } from '../../../contract/me/me.schema.js';
import { parseZone } from '../../../time/zone.js';
import type { User } from '../../model/records.js';
import type { New } from '../../store/store.js';
import { managedEmail, managedUsername } from './managedUser.js';

/** @param emailSuffix the client whose mark a new e-mail, and the username made from it, carry; absent: as it is */
export function userPatch(
  { email, timeZone, timeFormat, ...input }: UpdateMeInput,
  { emailSuffix }: { emailSuffix?: string } = {},
): Partial<New<User>> {
  const stored = email && (emailSuffix ? managedEmail(email, emailSuffix) : email);
  return {
    ...input,
    ...(timeZone && { timeZone: parseZone(timeZone) }),
    ...(timeFormat !== undefined && { timeFormat: Number(timeFormat) }),
    ...(stored && { email: stored }),
    ...(stored && emailSuffix && { username: managedUsername(stored) }),
  };
}
