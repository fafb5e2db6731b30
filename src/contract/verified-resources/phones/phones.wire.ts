import type { WiresOf } from '../../wire.js';
import type * as rows from './phones.operations.js';

export const phones: WiresOf<typeof rows> = {};
