import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './reservations.operations.js';
import {
  createReservationBody,
  madeReservation,
  reservation,
  reservationPath,
} from './reservations.schema.js';

export const reservations: WiresOf<typeof rows> = {
  'slots.reservations.create': { body: createReservationBody, answer: madeReservation },
  'slots.reservations.get': { path: reservationPath, answer: reservation.nullable() },
  'slots.reservations.update': {
    path: reservationPath,
    body: createReservationBody,
    answer: madeReservation,
  },
  'slots.reservations.delete': { path: reservationPath, answer: z.undefined() },
};
