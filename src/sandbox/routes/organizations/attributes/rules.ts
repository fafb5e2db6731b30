import {
  attributeOptionBody,
  updateAttributeOptionBody,
} from '../../../../contract/organizations/attributes/options/options.schema.js';
import type { Rule, RulesOf } from '../../rule.js';
import { skipRule } from '../pages.js';
import {
  assignOptionInput,
  createAttributeInput,
  listAssignedOptionsInput,
  updateAttributeInput,
} from './input.js';

const listAssigned: Rule = { input: listAssignedOptionsInput, numbers: ['take', 'skip'] };

export const attributeRules: RulesOf<'organizations.attributes'> = {
  'organizations.attributes.create': { input: createAttributeInput },
  'organizations.attributes.list': skipRule,
  'organizations.attributes.get': {},
  'organizations.attributes.update': { input: updateAttributeInput },
  'organizations.attributes.delete': {},
  'organizations.attributes.options.create': { input: attributeOptionBody },
  'organizations.attributes.options.list': {},
  'organizations.attributes.options.update': { input: updateAttributeOptionBody },
  'organizations.attributes.options.delete': {},
  'organizations.attributes.options.listAssigned': listAssigned,
  'organizations.attributes.options.listAssignedBySlug': listAssigned,
  'organizations.attributes.options.assign': { input: assignOptionInput, takesOutsiders: true },
  'organizations.attributes.options.listOfUser': { takesOutsiders: true },
  'organizations.attributes.options.unassign': { takesOutsiders: true },
};
