'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type Booking, type CreateBookingInput, makeBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Books a slot. A request whose answer is lost is not repeated. */
export const useCreateBooking = (): UseMutationResult<Booking, CalError, CreateBookingInput> =>
  useBookingMutation(makeBooking);
