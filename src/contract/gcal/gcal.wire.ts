import type { WiresOf } from '../wire.js';
import type * as rows from './gcal.operations.js';

export const gcal: WiresOf<typeof rows> = {};
