import * as z from 'zod';
import type { Rule, RulesOf } from '../../rule.js';

/** Which of the two limits there must be is the handler's to say: its refusal is a sentence. */
const limitInput = z.object({
  expiresAt: z
    .custom<string>((value) => typeof value === 'string', {
      params: { rule: 'isDate', sentence: 'must be a Date instance' },
    })
    .optional(),
  maxUsageCount: z.int().min(1).nullish(),
});

/** The time is read before anything looks at it, also in what a refusal repeats: what is none is null there. */
function withTime({ expiresAt, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (expiresAt === undefined || expiresAt === null) return rest;
  const isTime = typeof expiresAt === 'string' && !Number.isNaN(Date.parse(expiresAt));
  return { ...rest, expiresAt: isTime ? expiresAt : null };
}

const read = { permission: 'EVENT_TYPE_READ', asksPermissionFirst: true } as const;
const write = { permission: 'EVENT_TYPE_WRITE', asksPermissionFirst: true } as const;
/** Its body says how long a link is good. */
export const limitedRule: Rule = { input: limitInput, prepare: withTime };
const limited = { ...write, ...limitedRule };

export const privateLinkRules: RulesOf<'eventTypes.privateLinks'> = {
  'eventTypes.privateLinks.create': limited,
  'eventTypes.privateLinks.list': read,
  'eventTypes.privateLinks.update': limited,
  'eventTypes.privateLinks.delete': write,
};
