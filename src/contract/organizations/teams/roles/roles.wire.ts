import type { WiresOf } from '../../../wire.js';
import type * as rows from './roles.operations.js';

export const roles: WiresOf<typeof rows> = {};
