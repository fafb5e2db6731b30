import type { WiresOf } from '../../wire.js';
import type * as rows from './teams.operations.js';

export const teams: WiresOf<typeof rows> = {};
