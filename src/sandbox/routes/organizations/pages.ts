import { skipQuery } from '../../../contract/pages.schema.js';
import type { Rule } from '../rule.js';

/** A list that nothing but its pages is asked of. */
export const skipRule: Rule = { input: skipQuery, numbers: ['take', 'skip'] };
