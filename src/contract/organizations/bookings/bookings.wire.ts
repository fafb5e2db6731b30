import * as z from 'zod';
import { booking } from '../../bookings/bookings.schema.js';
import { listOrganizationBookingsQuery } from '../../bookings/listBookings.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './bookings.operations.js';

export const bookings: WiresOf<typeof rows> = {
  'organizations.bookings.list': {
    path: organizationPath,
    query: listOrganizationBookingsQuery,
    answer: z.array(booking),
  },
};
