import * as z from 'zod';
import {
  createManagedOrganizationBody,
  listManagedOrganizationsQuery,
  updateManagedOrganizationBody,
} from '../../../../contract/organizations/organizations/managedOrganizations.schema.js';
import { filledText } from '../../../validation/filledText.js';
import type { RulesOf } from '../../rule.js';

const listInput = listManagedOrganizationsQuery.refine(
  ({ metadataKey, metadataValue }) => (metadataKey === undefined) === (metadataValue === undefined),
  { path: ['metadataKey'], params: { rule: 'isPair', sentence: 'and metadataValue go together' } },
);

export const managedOrganizationRules: RulesOf<'organizations.organizations'> = {
  'organizations.organizations.create': {
    input: createManagedOrganizationBody.extend({ name: filledText, slug: z.string().min(1).optional() }),
    plan: 'SCALE',
  },
  'organizations.organizations.list': { input: listInput, numbers: ['take', 'skip'], plan: 'SCALE' },
  'organizations.organizations.get': { plan: 'SCALE' },
  'organizations.organizations.update': {
    input: updateManagedOrganizationBody.extend({ name: filledText.optional() }),
    plan: 'SCALE',
  },
  'organizations.organizations.delete': {
    plan: 'SCALE',
    limit: { name: 'organizations_delete', most: 1, seconds: 1 },
  },
};
