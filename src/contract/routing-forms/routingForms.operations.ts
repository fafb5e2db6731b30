import { op } from '../operation.js';
import type { CalculatedSlots, CalculateSlotsInput } from './routingForms.schema.js';

/**
 * Where a form's answers lead, and when that can be booked. Nothing is kept. The answers stand beside the other inputs,
 * each under its field's identifier.
 * @throws 400 when a required answer is missing, or `end` is before `start`
 * @throws 404 when there is no such form
 */
export const calculateSlots = /* @__PURE__ */ op<CalculateSlotsInput, CalculatedSlots>()({
  name: 'routingForms.calculateSlots',
  method: 'POST',
  path: '/v2/routing-forms/{routingFormId}/calculate-slots',
  auth: 'public',
  query: ['start', 'end', 'timeZone', 'duration', 'format', 'bookingUidToReschedule'],
});
