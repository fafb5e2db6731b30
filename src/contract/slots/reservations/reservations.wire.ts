import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { createReservationBody, reservation, reservationPath } from '../slots.schema.js';
import type * as rows from './reservations.operations.js';

export const reservations: WiresOf<typeof rows> = {
  'slots.reservations.create': { body: createReservationBody, answer: reservation },
  'slots.reservations.get': { path: reservationPath, answer: reservation.nullable() },
  'slots.reservations.update': { path: reservationPath, body: createReservationBody, answer: reservation },
  'slots.reservations.delete': { path: reservationPath, answer: z.undefined() },
};
