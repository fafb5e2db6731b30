import type { WiresOf } from '../../../../wire.js';
import type * as rows from './permissions.operations.js';

export const permissions: WiresOf<typeof rows> = {};
