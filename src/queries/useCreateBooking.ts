'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type CreateBookingInput, makeBooking, type WholeBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Books a slot. A request whose answer is lost is not repeated. */
export const useCreateBooking = (): UseMutationResult<WholeBooking, CalError, CreateBookingInput> =>
  useBookingMutation(makeBooking);
