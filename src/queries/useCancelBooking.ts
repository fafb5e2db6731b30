'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type Booking, type CancelBookingInput, endBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Cancels a booking; its time is free again. */
export const useCancelBooking = (): UseMutationResult<Booking, CalError, CancelBookingInput> =>
  useBookingMutation(endBooking);
