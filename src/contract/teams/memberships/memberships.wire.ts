import type { WiresOf } from '../../wire.js';
import type * as rows from './memberships.operations.js';

export const memberships: WiresOf<typeof rows> = {};
