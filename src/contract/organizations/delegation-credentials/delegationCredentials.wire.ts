import type { WiresOf } from '../../wire.js';
import type * as rows from './delegationCredentials.operations.js';

export const delegationCredentials: WiresOf<typeof rows> = {};
