import type { WiresOf } from '../../../wire.js';
import type * as rows from './verifiedResources.operations.js';

export const verifiedResources: WiresOf<typeof rows> = {};
