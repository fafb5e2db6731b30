'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { moveBooking, type RescheduleBookingInput, type WholeBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Moves a booking to another time: a new booking with a new uid, and the old one is cancelled. */
export const useRescheduleBooking = (): UseMutationResult<WholeBooking, CalError, RescheduleBookingInput> =>
  useBookingMutation(moveBooking);
