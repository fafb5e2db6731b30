import type { Dictionary } from '../dictionary.js';
import type { enEventForm } from '../english/enEventForm.js';

export const deEventForm: Pick<Dictionary, keyof typeof enEventForm> = {};
