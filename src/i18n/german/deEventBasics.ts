import type { Dictionary } from '../dictionary.js';
import type { enEventBasics } from '../english/enEventBasics.js';

export const deEventBasics: Pick<Dictionary, keyof typeof enEventBasics> = {};
