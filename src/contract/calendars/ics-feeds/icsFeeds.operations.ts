import { op } from '../../operation.js';
import type { CalendarCredential } from '../calendars.schema.js';
import type { SaveIcsFeedsInput } from './icsFeeds.schema.js';

/**
 * Connects calendars that are published as `.ics` files, all of them under one credential. `calendars.disconnect` with
 * `ics-feed` forgets them.
 *
 * @throws 400 when an address is none of an `.ics` file, or a feed can't be read.
 */
export const save = /* @__PURE__ */ op<SaveIcsFeedsInput, CalendarCredential>()({
  name: 'calendars.icsFeeds.save',
  method: 'POST',
  path: '/v2/calendars/ics-feed/save',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/**
 * Throws unless the feeds can be read.
 *
 * @throws 400 when none is connected, or they are refused.
 * @throws 401 when they give no calendars.
 */
export const check = /* @__PURE__ */ op<Record<never, never>, undefined>()({
  name: 'calendars.icsFeeds.check',
  method: 'GET',
  path: '/v2/calendars/ics-feed/check',
  auth: 'required',
  scope: 'APPS_READ',
});
