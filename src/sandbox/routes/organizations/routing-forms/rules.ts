import * as z from 'zod';
import { updateFormResponseBody } from '../../../../contract/routing-forms/responses.schema.js';
import { routingFormsQuery } from '../../../../contract/routing-forms/routingForms.schema.js';
import { commaList } from '../../../validation/commaList.js';
import { createFormResponseInput } from '../../routing-forms/input.js';
import type { Rule, RulesOf } from '../../rule.js';

const list: Rule = { input: routingFormsQuery, numbers: ['take', 'skip'] };
const listOfTeams: Rule = {
  ...list,
  input: routingFormsQuery.extend({ teamIds: commaList('teamIds', z.coerce.number().int()).optional() }),
};
const create: Rule = { input: createFormResponseInput };
const update: Rule = { input: updateFormResponseBody };

export const routingFormRules: RulesOf<'organizations.routingForms' | 'organizations.teams.routingForms'> = {
  'organizations.routingForms.list': listOfTeams,
  'organizations.routingForms.responses.create': { ...create, isFreeToFormMaker: true },
  'organizations.routingForms.responses.list': { ...list, isFreeToFormMaker: true },
  'organizations.routingForms.responses.update': { ...update, isFreeToFormMaker: true },
  'organizations.teams.routingForms.list': list,
  'organizations.teams.routingForms.responses.create': create,
  'organizations.teams.routingForms.responses.list': list,
  'organizations.teams.routingForms.responses.update': update,
};
