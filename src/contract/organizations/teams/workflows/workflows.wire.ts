import type { WiresOf } from '../../../wire.js';
import type * as rows from './workflows.operations.js';

export const workflows: WiresOf<typeof rows> = {};
