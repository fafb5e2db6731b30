import type { WiresOf } from '../../../wire.js';
import type * as rows from './options.operations.js';

export const options: WiresOf<typeof rows> = {};
