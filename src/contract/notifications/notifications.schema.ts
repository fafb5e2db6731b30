import * as z from 'zod';
import type { Output } from '../inferred.js';
import { instant } from '../scalars.schema.js';

const token = {
  /** Of Expo's push service: `ExponentPushToken[...]`. */
  token: z.string(),
};

export const subscribeBody = z.object({
  ...token,
  platform: z.enum(['IOS', 'ANDROID']),
  /** Names the device; the same one has one subscription. */
  deviceId: z.string(),
});
export interface SubscribeInput extends Output<typeof subscribeBody> {}

export const unsubscribeBody = z.object(token);
export interface UnsubscribeInput extends Output<typeof unsubscribeBody> {}

export const appPushSubscription = z.object({
  id: z.int(),
  userId: z.int(),
  type: z.string(),
  platform: z.string(),
  identifier: z.string(),
  deviceId: z.string(),
  createdAt: instant,
  updatedAt: instant,
});
export interface AppPushSubscription extends Output<typeof appPushSubscription> {}
