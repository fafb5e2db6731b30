import type { WiresOf } from '../wire.js';
import type * as rows from './apiKeys.operations.js';

export const apiKeys: WiresOf<typeof rows> = {};
