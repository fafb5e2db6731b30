import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { bookingPath } from '../changeBooking.schema.js';
import type * as rows from './attendees.operations.js';
import {
  addAttendeeBody,
  addedAttendee,
  attendee,
  attendeePath,
  removedAttendee,
} from './attendees.schema.js';

export const attendees: WiresOf<typeof rows> = {
  'bookings.attendees.list': { path: bookingPath, answer: z.array(attendee) },
  'bookings.attendees.get': { path: attendeePath, answer: attendee },
  'bookings.attendees.add': { path: bookingPath, body: addAttendeeBody, answer: addedAttendee },
  'bookings.attendees.delete': { path: attendeePath, answer: removedAttendee },
};
