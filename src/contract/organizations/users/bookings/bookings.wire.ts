import * as z from 'zod';
import { booking } from '../../../bookings/bookings.schema.js';
import { listBookingsQuery } from '../../../bookings/listBookings.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationUserPath } from '../../organizations.schema.js';
import type * as rows from './bookings.operations.js';

export const bookings: WiresOf<typeof rows> = {
  'organizations.users.bookings.list': {
    path: organizationUserPath,
    query: listBookingsQuery,
    answer: z.array(booking),
  },
};
