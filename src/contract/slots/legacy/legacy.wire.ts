import type { WiresOf } from '../../wire.js';
import type * as rows from './legacy.operations.js';

export const legacy: WiresOf<typeof rows> = {};
