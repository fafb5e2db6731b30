import type { WiresOf } from '../../wire.js';
import type * as rows from './bookingLimits.operations.js';

export const bookingLimits: WiresOf<typeof rows> = {};
