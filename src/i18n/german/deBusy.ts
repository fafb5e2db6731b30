import type { Dictionary } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

export const deBusy: Pick<Dictionary, keyof typeof enBusy> = {
  'busy.title': 'Was Zeit belegt',
};
