import { op } from '../operation.js';
import type { GetSlotsInput, Slots } from './slots.schema.js';

export * as legacy from './legacy/legacy.operations.js';
export * as reservations from './reservations/reservations.operations.js';

export const list = /* @__PURE__ */ op<GetSlotsInput, Slots>()({
  name: 'slots.list',
  method: 'GET',
  path: '/v2/slots',
  version: '2024-09-04',
  auth: 'optional',
});
