import type { WiresOf } from '../../../wire.js';
import type * as rows from './schedules.operations.js';

export const schedules: WiresOf<typeof rows> = {};
