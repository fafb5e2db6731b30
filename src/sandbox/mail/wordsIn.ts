import type { Language } from '../../contract/scalars.schema.js';
import type { MailWords } from './mailWords.js';
import { de } from './words/de.js';
import { en } from './words/en.js';

const words: Partial<Record<string, MailWords>> = { en, de };

/** In English where the sandbox has no words of the language. */
export const wordsIn = (language: Language): MailWords => words[language.split('-')[0] ?? ''] ?? en;
