'use client';
import { makeBooking } from './bookings.js';
import { useBookingMutation } from './useBookingMutation.js';

/** Books a slot. A request whose answer is lost is not repeated. */
export const useCreateBooking = () => useBookingMutation(makeBooking);
