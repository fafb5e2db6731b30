import type { Dictionary } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

export const deVerified: Pick<Dictionary, keyof typeof enVerified> = {
  'verified.title': 'Bestätigte Adressen und Nummern',
};
