import type { WiresOf } from '../../wire.js';
import type * as rows from './attendees.operations.js';

export const attendees: WiresOf<typeof rows> = {};
