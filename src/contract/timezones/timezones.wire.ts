import type { WiresOf } from '../wire.js';
import type * as rows from './timezones.operations.js';

export const timezones: WiresOf<typeof rows> = {};
