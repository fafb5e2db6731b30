import type { Dictionary } from '../dictionary.js';
import type { enHours } from '../english/enHours.js';

export const deHours: Pick<Dictionary, keyof typeof enHours> = {
  // the page
  'hours.weekTitle': 'Wöchentliche Zeiten',
};
