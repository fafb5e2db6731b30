import type { Dictionary } from '../dictionary.js';
import { enFirst } from './enFirst.js';

/** English as far as it has come: it is bundled, but for what is read late, which `loadWords.ts` adds. */
export const english: Partial<Dictionary> = { ...enFirst };
