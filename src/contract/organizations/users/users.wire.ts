import type { WiresOf } from '../../wire.js';
import type * as rows from './users.operations.js';

export const users: WiresOf<typeof rows> = {};
