import type { WiresOf } from '../wire.js';
import type * as rows from './organizations.operations.js';

export const organizations: WiresOf<typeof rows> = {};
