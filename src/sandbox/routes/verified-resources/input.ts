import * as z from 'zod';
import {
  requestPhoneCodeBody,
  verifyPhoneBody,
} from '../../../contract/verified-resources/verifiedResources.schema.js';
import type { Rule } from '../rule.js';

const PHONE = /^\+[1-9]\d{6,14}$/;
const phone = z.custom<string>((value) => typeof value === 'string' && PHONE.test(value), {
  params: { rule: 'isPhoneNumber', sentence: 'must be a valid phone number' },
});

export const requestPhoneCodeInput = requestPhoneCodeBody.extend({ phone });
export const verifyPhoneInput = verifyPhoneBody.extend({ phone });

/** `take` and `skip` of a query, where numbers come as texts. */
const skipInput = z.object({
  take: z.coerce.number().int().min(1).max(250).optional(),
  skip: z.coerce.number().int().min(0).optional(),
});

export const listResourcesRule: Rule = { input: skipInput, numbers: ['take', 'skip'] };
