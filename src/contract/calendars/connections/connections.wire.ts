import type { WiresOf } from '../../wire.js';
import type * as rows from './connections.operations.js';

export const connections: WiresOf<typeof rows> = {};
