import type { WiresOf } from '../../../wire.js';
import type * as rows from './conferencing.operations.js';

export const conferencing: WiresOf<typeof rows> = {};
