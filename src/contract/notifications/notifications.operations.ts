import { op } from '../operation.js';
import type { AppPushSubscription, SubscribeInput, UnsubscribeInput } from './notifications.schema.js';

/** Sends the user's notifications to an app on a device. Takes an API key alone. */
export const subscribe = /* @__PURE__ */ op<SubscribeInput, AppPushSubscription>()({
  name: 'notifications.subscribe',
  method: 'POST',
  path: '/v2/notifications/subscriptions/app-push',
  auth: 'required',
});
/** Sends nothing to that app any more. Takes an API key alone. */
export const unsubscribe = /* @__PURE__ */ op<UnsubscribeInput, undefined>()({
  name: 'notifications.unsubscribe',
  method: 'DELETE',
  path: '/v2/notifications/subscriptions/app-push',
  auth: 'required',
  bodied: true,
});
