import type { CalendarConnection } from '../../../../contract/calendars/connections/connections.schema.js';
import { BareRefusal, badRequest, notFound, unauthorized } from '../../../http/Refusal.js';
import type { CredentialRecord } from '../../../model/collections.js';
import { requireReach } from '../../../providers/requireReach.js';
import { APPLE, type CalendarApp, GOOGLE, OFFICE365 } from '../../apps/apps.js';
import { ownCredential } from '../../apps/credentials.js';
import type { Handler, KnownCall } from '../../handler.js';

const TYPES: readonly (readonly [CalendarConnection['type'], CalendarApp])[] = [
  ['google', GOOGLE],
  ['office365', OFFICE365],
  ['apple', APPLE],
];

const typeOf = ({ type }: CredentialRecord): CalendarConnection['type'] | undefined =>
  TYPES.find(([, { integration }]) => integration.type === type)?.[0];

export const listConnections: Handler<'calendars.connections.list'> = async (_, { caller, store }) => {
  const credentials = await store.collections.credentials.where({ userId: caller.user.id });
  const connections = credentials.flatMap((credential): CalendarConnection[] => {
    const type = typeOf(credential);
    const { id, account: email, invalid } = credential;
    return type ? [{ connectionId: String(id), type, email: invalid ? null : email }] : [];
  });
  return { connections };
};

/** @throws Refusal 400 when it is no id, and 404 when the caller has connected no such account */
export async function requireConnection(connectionId: string, call: KnownCall): Promise<CredentialRecord> {
  if (!/^[1-9]\d*$/.test(connectionId)) throw badRequest('Invalid connectionId');
  const credential = await ownCredential(Number(connectionId), call.caller.user.id, call.store);
  if (!credential || !typeOf(credential)) throw notFound('Calendar connection not found');
  return credential;
}

/** @throws Refusal as `requireConnection`, 400 for an account that is not Google's, and 401 for one that has refused */
export async function requireGoogleConnection(
  connectionId: string,
  call: KnownCall,
): Promise<CredentialRecord> {
  const credential = await requireConnection(connectionId, call);
  if (typeOf(credential) !== 'google') {
    throw badRequest('Event operations for this connection are currently only available for Google Calendar');
  }
  if (credential.invalid) throw unauthorized('Calendar credentials are invalid. Please reconnect.');
  await requireAnswer(credential, call);
  return credential;
}

/** @throws BareRefusal 500 when the provider does not answer */
export const requireAnswer = (credential: CredentialRecord, call: KnownCall): Promise<void> =>
  requireReach(credential, call).catch(() => {
    throw new BareRefusal(500, 'Internal server error');
  });
