import type { WiresOf } from '../../../../wire.js';
import type * as rows from './emails.operations.js';

export const emails: WiresOf<typeof rows> = {};
