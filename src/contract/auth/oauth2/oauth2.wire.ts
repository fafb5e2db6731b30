import type { WiresOf } from '../../wire.js';
import type * as rows from './oauth2.operations.js';

export const oauth2: WiresOf<typeof rows> = {};
