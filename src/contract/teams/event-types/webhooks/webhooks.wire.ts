import type { WiresOf } from '../../../wire.js';
import type * as rows from './webhooks.operations.js';

export const webhooks: WiresOf<typeof rows> = {};
