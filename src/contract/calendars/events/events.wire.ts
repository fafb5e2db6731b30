import type { WiresOf } from '../../wire.js';
import type * as rows from './events.operations.js';

export const events: WiresOf<typeof rows> = {};
