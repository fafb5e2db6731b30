import type { Dictionary } from '../dictionary.js';
import type { enConnect } from '../english/enConnect.js';

export const deConnect: Pick<Dictionary, keyof typeof enConnect> = {
  'connect.title': 'Kalender verbinden',
  'connect.google': 'Google Kalender',
  'connect.office365': 'Outlook, Microsoft 365',
  'connect.opening': 'Einen Moment …',
};
