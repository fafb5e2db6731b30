import type { AppPushSubscription } from '../../../contract/notifications/notifications.schema.js';
import { toIso } from '../../../time/instant.js';
import type { Caller } from '../../auth/caller.js';
import { unauthorized } from '../../http/Refusal.js';
import type { PushSubscriptionRecord } from '../../model/accounts.js';
import type { Handler, HandlersOf } from '../handler.js';

/** A device has one subscription: who asks again changes it. */
const subscribe: Handler<'notifications.subscribe'> = async (
  { token: identifier, platform, deviceId },
  { caller, store, clock },
) => {
  requireApiKey(caller);
  const { pushSubscriptions } = store.collections;
  const userId = caller.user.id;
  const updatedAt = clock.now();
  const [before] = await pushSubscriptions.where({ userId, deviceId });
  const changed = before && (await pushSubscriptions.change(before.id, { identifier, platform, updatedAt }));
  if (changed) return answerOf(changed);
  const fresh = { userId, type: 'APP_PUSH', platform, identifier, deviceId, createdAt: updatedAt, updatedAt };
  return answerOf(await pushSubscriptions.add(fresh));
};

/** May be said twice. */
const unsubscribe: Handler<'notifications.unsubscribe'> = async (
  { token: identifier },
  { caller, store },
) => {
  requireApiKey(caller);
  await store.collections.pushSubscriptions.removeWhere({ userId: caller.user.id, identifier });
  return undefined;
};

function requireApiKey({ by }: Caller): void {
  if (by === 'api key') return;
  throw unauthorized(
    'ApiAuthStrategy - Invalid authentication method. Please provide one of the allowed methods: API_KEY',
  );
}

const answerOf = ({ createdAt, updatedAt, ...rest }: PushSubscriptionRecord): AppPushSubscription => ({
  ...rest,
  createdAt: toIso(createdAt),
  updatedAt: toIso(updatedAt),
});

export const notifications: HandlersOf<'notifications'> = {
  'notifications.subscribe': subscribe,
  'notifications.unsubscribe': unsubscribe,
};
