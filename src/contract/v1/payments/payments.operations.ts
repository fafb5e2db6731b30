import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';

/**
 * What was paid for the bookings of the key’s owner.
 * @deprecated There is none in API v2.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'payments.list',
  method: 'GET',
  path: '/v1/payments',
});
/**
 * One payment.
 * @deprecated There is none in API v2.
 */
export const get = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'payments.get',
  method: 'GET',
  path: '/v1/payments/{id}',
});
