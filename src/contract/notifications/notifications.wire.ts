import type { WiresOf } from '../wire.js';
import type * as rows from './notifications.operations.js';

export const notifications: WiresOf<typeof rows> = {};
