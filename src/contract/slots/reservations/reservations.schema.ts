import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { instant } from '../../scalars.schema.js';

export const createReservationBody = z.object({
  eventTypeId: z.int(),
  /** ISO 8601; read as UTC where it has no offset. */
  slotStart: z.string(),
  /** Minutes; only for an event type with several lengths. Default: its usual length. */
  slotDuration: z.int().optional(),
  /** Minutes, default 5; only with credentials of somebody who has to do with the event type. */
  reservationDuration: z.int().optional(),
});
export interface CreateReservationInput extends Output<typeof createReservationBody> {}

export const reservationPath = z.object({
  /** `reservationUid` */
  uid: z.string(),
});
export interface ReservationUid extends Output<typeof reservationPath> {}

export interface UpdateReservationInput extends ReservationUid, CreateReservationInput {}

export const reservation = z.object({
  eventTypeId: z.int(),
  /** UTC */
  slotStart: instant,
  /** UTC */
  slotEnd: instant,
  /** Minutes. */
  slotDuration: z.int(),
  /** Who knows it may change or delete the reservation. */
  reservationUid: z.string(),
  /** UTC; it may be read some time longer. */
  reservationUntil: instant,
});
export interface Reservation extends Output<typeof reservation> {}

export const madeReservation = z.object({
  ...reservation.shape,
  /** Minutes. */
  reservationDuration: z.int(),
});
export interface MadeReservation extends Output<typeof madeReservation> {}
