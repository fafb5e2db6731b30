import type { Dictionary } from '../dictionary.js';
import type { enEventLimits } from '../english/enEventLimits.js';

export const deEventLimits: Pick<Dictionary, keyof typeof enEventLimits> = {};
