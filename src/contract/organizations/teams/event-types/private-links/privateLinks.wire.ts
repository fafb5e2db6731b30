import type { WiresOf } from '../../../../wire.js';
import type * as rows from './privateLinks.operations.js';

export const privateLinks: WiresOf<typeof rows> = {};
