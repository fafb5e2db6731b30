import type { Dictionary } from '../dictionary.js';
import type { enEventList } from '../english/enEventList.js';

export const deEventList: Pick<Dictionary, keyof typeof enEventList> = {};
