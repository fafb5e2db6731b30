import type { WiresOf } from '../wire.js';
import type * as rows from './credits.operations.js';

export const credits: WiresOf<typeof rows> = {};
