import type { Dictionary } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

export const deEventAdvanced: Pick<Dictionary, keyof typeof enEventAdvanced> = {};
