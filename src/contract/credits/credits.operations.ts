import { op } from '../operation.js';
import type { AvailableCredits, ChargeCreditsInput, ChargedCredits } from './credits.schema.js';

/** The credits of the user, or of their team or organization. */
export const getAvailable = /* @__PURE__ */ op<Record<never, never>, AvailableCredits>()({
  name: 'credits.getAvailable',
  method: 'GET',
  path: '/v2/credits/available',
  version: '2024-08-13',
  auth: 'required',
  scope: 'CREDITS_READ',
});
/** Takes credits away. Give an `externalRef`: then it may be asked again after an answer was lost. */
export const charge = /* @__PURE__ */ op<ChargeCreditsInput, ChargedCredits>()({
  name: 'credits.charge',
  method: 'POST',
  path: '/v2/credits/charge',
  version: '2024-08-13',
  auth: 'required',
  scope: 'CREDITS_WRITE',
});
