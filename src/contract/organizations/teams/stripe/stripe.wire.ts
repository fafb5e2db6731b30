import type { WiresOf } from '../../../wire.js';
import type * as rows from './stripe.operations.js';

export const stripe: WiresOf<typeof rows> = {};
