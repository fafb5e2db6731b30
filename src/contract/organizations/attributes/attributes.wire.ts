import type { WiresOf } from '../../wire.js';
import type * as rows from './attributes.operations.js';

export const attributes: WiresOf<typeof rows> = {};
