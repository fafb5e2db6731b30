import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import {
  createManagedOrganizationBody,
  listManagedOrganizationsQuery,
  managedOrganization,
  managedOrganizationPath,
  managedOrganizationWithKey,
  updateManagedOrganizationBody,
} from './managedOrganizations.schema.js';
import type * as rows from './organizations.operations.js';

export const organizations: WiresOf<typeof rows> = {
  'organizations.organizations.create': {
    path: organizationPath,
    body: createManagedOrganizationBody,
    answer: managedOrganizationWithKey,
  },
  'organizations.organizations.list': {
    path: organizationPath,
    query: listManagedOrganizationsQuery,
    answer: z.array(managedOrganization),
  },
  'organizations.organizations.get': { path: managedOrganizationPath, answer: managedOrganization },
  'organizations.organizations.update': {
    path: managedOrganizationPath,
    body: updateManagedOrganizationBody,
    answer: managedOrganization,
  },
  'organizations.organizations.delete': { path: managedOrganizationPath, answer: managedOrganization },
};
