import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './notifications.operations.js';
import { appPushSubscription, subscribeBody, unsubscribeBody } from './notifications.schema.js';

export const notifications: WiresOf<typeof rows> = {
  'notifications.subscribe': { body: subscribeBody, answer: appPushSubscription },
  'notifications.unsubscribe': { body: unsubscribeBody, answer: z.undefined() },
};
