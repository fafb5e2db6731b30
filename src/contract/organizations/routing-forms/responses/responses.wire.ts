import type { WiresOf } from '../../../wire.js';
import type * as rows from './responses.operations.js';

export const responses: WiresOf<typeof rows> = {};
