import { opV1 } from '../operationV1.js';
import type { ListSlotsInputV1, SlotsAnswerV1 } from './slots.schema.js';

/**
 * The free times between two moments.
 * @deprecated In API v2 it is `slots.list`.
 */
export const list = /* @__PURE__ */ opV1<ListSlotsInputV1, SlotsAnswerV1>()({
  name: 'slots.list',
  method: 'GET',
  path: '/v1/slots',
});
