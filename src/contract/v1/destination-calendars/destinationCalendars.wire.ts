import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './destinationCalendars.operations.js';
import {
  createDestinationCalendarBody,
  updateDestinationCalendarBody,
} from './destinationCalendars.schema.js';

export const destinationCalendars: WiresOf<typeof rows> = {
  'destinationCalendars.create': { body: createDestinationCalendarBody, answer: z.unknown() },
  'destinationCalendars.list': { answer: z.unknown() },
  'destinationCalendars.get': { path: idPath, answer: z.unknown() },
  'destinationCalendars.update': { path: idPath, body: updateDestinationCalendarBody, answer: z.unknown() },
  'destinationCalendars.delete': { path: idPath, answer: z.unknown() },
};
