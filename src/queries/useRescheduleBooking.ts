'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type Booking, moveBooking, type RescheduleBookingInput } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Moves a booking to another time: a new booking with a new uid, and the old one is cancelled. */
export const useRescheduleBooking = (): UseMutationResult<Booking, CalError, RescheduleBookingInput> =>
  useBookingMutation(moveBooking);
