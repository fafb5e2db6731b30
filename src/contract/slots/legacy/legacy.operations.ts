import { op } from '../../operation.js';
import type { DeleteSelectedInput, LegacySlots, ListAvailableInput, ReserveInput } from './legacy.schema.js';

/**
 * The free times of an event type, by day.
 * @deprecated Use `slots.list`.
 * @throws 404 when there is no such event type
 */
export const listAvailable = /* @__PURE__ */ op<ListAvailableInput, LegacySlots>()({
  name: 'slots.legacy.listAvailable',
  method: 'GET',
  path: '/v2/slots/available',
  version: '2024-04-15',
  auth: 'public',
  lists: 'repeated',
});
/**
 * Keeps a slot for 5 minutes and answers with the uid of that. Whether somebody has the time is not asked. Also sets the
 * uid as a cookie, by which a visitor's next reservation takes the place of this one.
 * @deprecated Use `slots.reservations.create`.
 */
export const reserve = /* @__PURE__ */ op<ReserveInput, string>()({
  name: 'slots.legacy.reserve',
  method: 'POST',
  path: '/v2/slots/reserve',
  version: '2024-04-15',
  auth: 'public',
});
/**
 * Offers the slot to others again.
 * @deprecated Use `slots.reservations.delete`.
 */
export const deleteSelected = /* @__PURE__ */ op<DeleteSelectedInput, undefined>()({
  name: 'slots.legacy.deleteSelected',
  method: 'DELETE',
  path: '/v2/slots/selected-slot',
  version: '2024-04-15',
  auth: 'public',
});
