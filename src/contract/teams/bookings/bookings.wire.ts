import * as z from 'zod';
import { booking } from '../../bookings/bookings.schema.js';
import { listTeamBookingsQuery } from '../../bookings/listBookings.schema.js';
import type { WiresOf } from '../../wire.js';
import { teamPath } from '../teams.schema.js';
import type * as rows from './bookings.operations.js';

export const bookings: WiresOf<typeof rows> = {
  'teams.bookings.list': { path: teamPath, query: listTeamBookingsQuery, answer: z.array(booking) },
};
