'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type CancelBookingInput, endBooking, type WholeBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Cancels a booking; its time is free again. */
export const useCancelBooking = (): UseMutationResult<WholeBooking, CalError, CancelBookingInput> =>
  useBookingMutation(endBooking);
