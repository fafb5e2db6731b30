import type { WiresOf } from '../wire.js';
import type * as rows from './destinationCalendars.operations.js';

export const destinationCalendars: WiresOf<typeof rows> = {};
