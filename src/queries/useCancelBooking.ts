'use client';
import { endBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Cancels a booking; its time is free again. */
export const useCancelBooking = () => useBookingMutation(endBooking);
