import { op } from '../../operation.js';
import type { ListOrganizationOutOfOfficeInput, OutOfOffice } from './outOfOffice.schema.js';

/** Who of the organization is away, and when: the entries of all its members. */
export const list = /* @__PURE__ */ op<ListOrganizationOutOfOfficeInput, OutOfOffice[]>()({
  name: 'organizations.outOfOffice.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/ooo',
  auth: 'required',
  scope: 'ORG_SCHEDULE_READ',
  role: 'organization admin',
  paging: 'skip',
});
