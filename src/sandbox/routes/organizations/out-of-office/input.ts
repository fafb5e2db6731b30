import * as z from 'zod';
import {
  createOutOfOfficeBody,
  listOrganizationOutOfOfficeQuery,
} from '../../../../contract/organizations/out-of-office/outOfOffice.schema.js';
import { badRequest } from '../../../http/Refusal.js';
import type { Rule } from '../../rule.js';

const isInstant = (value: unknown) => z.iso.datetime().safeParse(value).success;

const date = z.custom<string>(isInstant, { params: { rule: 'isDate', sentence: 'must be a Date instance' } });

const createInput = createOutOfOfficeBody.extend({ start: date, end: date });
const updateInput = createInput.partial();

/** What is no date is refused before anything else is looked at, and by a sentence of its own. */
function withDates(sent: Record<string, unknown>): Record<string, unknown> {
  for (const name of ['start', 'end']) {
    if (sent[name] !== undefined && !isInstant(sent[name])) throw badRequest('Invalid Date.');
  }
  return sent;
}

export const createOutOfOffice: Rule = { input: createInput, prepare: withDates };
export const updateOutOfOffice: Rule = { input: updateInput, prepare: withDates };
export const listOutOfOffice: Rule = { input: listOrganizationOutOfOfficeQuery, numbers: ['take', 'skip'] };
