import type { CredentialRecord } from '../../model/collections.js';
import type { Store } from '../../store/store.js';

export type NewCredential = Pick<CredentialRecord, 'type' | 'appId' | 'account'> & {
  urls?: readonly string[];
};

/** Whose it is: the one that is not null. */
export type AppOwner = Pick<CredentialRecord, 'userId' | 'teamId'>;

export const ofUser = (userId: number): AppOwner => ({ userId, teamId: null });
export const ofTeam = (teamId: number): AppOwner => ({ userId: null, teamId });

/** Connects an app; who connects the same account of it again renews what was there. */
export async function connectApp(
  { type, appId, account, urls = [] }: NewCredential,
  owner: AppOwner,
  store: Store,
): Promise<CredentialRecord> {
  const [known] = await store.collections.credentials.where({ type, ...owner, account });
  const renewed = known && (await store.collections.credentials.change(known.id, { invalid: false, urls }));
  return (
    renewed ?? store.collections.credentials.add({ type, appId, account, urls, ...owner, invalid: false })
  );
}

/** Forgets it, with the calendars of its account that were selected, or the destination. */
export async function disconnectApp(
  { id: credentialId }: CredentialRecord,
  { collections }: Store,
): Promise<void> {
  await collections.credentials.remove(credentialId);
  await collections.selectedCalendars.removeWhere({ credentialId });
  await collections.destinationCalendars.removeWhere({ credentialId });
  await collections.calendarEvents.removeWhere({ credentialId });
}

/** undefined: there is none of that number, or it is somebody else's. */
export async function ownCredential(id: number, userId: number, { collections }: Store) {
  const found = await collections.credentials.find(id);
  return found?.userId === userId ? found : undefined;
}

/** All that a user has connected, chosen and verified. */
export async function removeConnections(userId: number, store: Store): Promise<void> {
  for (const credential of await store.collections.credentials.where({ userId })) {
    await disconnectApp(credential, store);
  }
  await store.collections.verificationCodes.removeWhere({ userId });
  await store.collections.secondaryEmails.removeWhere({ userId });
  await store.collections.verifiedEmails.removeWhere({ userId });
  await store.collections.verifiedPhones.removeWhere({ userId });
}
