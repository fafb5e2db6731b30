import type { WiresOf } from '../../../wire.js';
import type * as rows from './routingForms.operations.js';

export const routingForms: WiresOf<typeof rows> = {};
