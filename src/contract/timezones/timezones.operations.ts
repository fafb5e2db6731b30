import { op } from '../operation.js';
import type { CityTimeZone } from './timezones.schema.js';

/** The zones of some 7000 cities, to find a zone by a city's name. Changes so seldom that a day's cache does no harm. */
export const list = /* @__PURE__ */ op<Record<never, never>, CityTimeZone[]>()({
  name: 'timezones.list',
  method: 'GET',
  path: '/v2/timezones',
  auth: 'public',
});
