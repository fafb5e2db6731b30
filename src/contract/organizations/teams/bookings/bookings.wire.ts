import * as z from 'zod';
import { bookingReference, listReferencesQuery } from '../../../bookings/bookingParts.schema.js';
import { booking } from '../../../bookings/bookings.schema.js';
import { listTeamBookingsQuery, teamBookingPath } from '../../../bookings/listBookings.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './bookings.operations.js';

export const bookings: WiresOf<typeof rows> = {
  'organizations.teams.bookings.list': {
    path: organizationTeamPath,
    query: listTeamBookingsQuery,
    answer: z.array(booking),
  },
  'organizations.teams.bookings.listReferences': {
    path: teamBookingPath,
    query: listReferencesQuery,
    answer: z.array(bookingReference),
  },
};
