import type { WiresOf } from '../../../wire.js';
import type * as rows from './bookings.operations.js';

export const bookings: WiresOf<typeof rows> = {};
