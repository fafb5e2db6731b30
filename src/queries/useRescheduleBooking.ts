'use client';
import { moveBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Moves a booking to another time: a new booking with a new uid, and the old one is cancelled. */
export const useRescheduleBooking = () => useBookingMutation(moveBooking);
