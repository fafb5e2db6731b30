import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './selectedCalendars.operations.js';
import {
  createSelectedCalendarBody,
  selectedCalendarPath,
  updateSelectedCalendarBody,
} from './selectedCalendars.schema.js';

export const selectedCalendars: WiresOf<typeof rows> = {
  'selectedCalendars.create': { body: createSelectedCalendarBody, answer: z.unknown() },
  'selectedCalendars.list': { answer: z.unknown() },
  'selectedCalendars.get': { path: selectedCalendarPath, answer: z.unknown() },
  'selectedCalendars.update': {
    path: selectedCalendarPath,
    body: updateSelectedCalendarBody,
    answer: z.unknown(),
  },
  'selectedCalendars.delete': { path: selectedCalendarPath, answer: z.unknown() },
};
