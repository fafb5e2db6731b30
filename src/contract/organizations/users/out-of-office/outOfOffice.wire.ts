import type { WiresOf } from '../../../wire.js';
import type * as rows from './outOfOffice.operations.js';

export const outOfOffice: WiresOf<typeof rows> = {};
