import type { WiresOf } from '../../../wire.js';
import type * as rows from './eventTypes.operations.js';

export const eventTypes: WiresOf<typeof rows> = {};
