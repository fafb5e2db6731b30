import type { WiresOf } from '../wire.js';
import type * as rows from './auth.operations.js';

export const auth: WiresOf<typeof rows> = {};
