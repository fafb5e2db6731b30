import * as z from 'zod';
import type { RulesOf } from '../rule.js';

export const oauth2Rules: RulesOf<'auth'> = {
  // What is wrong with a body is told in this endpoint's own form, by its handler.
  'auth.oauth2.createToken': { input: z.record(z.string(), z.unknown()), status: 200 },
  'auth.oauth2.getClient': {},
};
