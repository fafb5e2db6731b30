import type { Dictionary } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

export const deEventTeam: Pick<Dictionary, keyof typeof enEventTeam> = {};
