import type { WiresOf } from '../wire.js';
import type * as rows from './calendars.operations.js';

export const calendars: WiresOf<typeof rows> = {};
