import { op } from '../operation.js';
import type { GetSlotsInput, Slots } from './slots.schema.js';

export * as legacy from './legacy/legacy.operations.js';
export * as reservations from './reservations/reservations.operations.js';

/**
 * The free times of an event type, or of several people at once, by day. What others hold is left out. Of a managed
 * event type ask for the child of the member.
 * @throws 400 when `start` lies after `end`
 * @throws 401 when one of several people does not want to be booked with others
 * @throws 404 when there is no such event type, user or team
 */
export const list = /* @__PURE__ */ op<GetSlotsInput, Slots>()({
  name: 'slots.list',
  method: 'GET',
  path: '/v2/slots',
  version: '2024-09-04',
  auth: 'optional',
});
