import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { calendarCredential } from '../calendars.schema.js';
import type * as rows from './icsFeeds.operations.js';
import { saveIcsFeedsBody } from './icsFeeds.schema.js';

export const icsFeeds: WiresOf<typeof rows> = {
  'calendars.icsFeeds.save': { body: saveIcsFeedsBody, answer: calendarCredential },
  'calendars.icsFeeds.check': { answer: z.undefined() },
};
