import type { WiresOf } from '../wire.js';
import type * as rows from './selectedCalendars.operations.js';

export const selectedCalendars: WiresOf<typeof rows> = {};
