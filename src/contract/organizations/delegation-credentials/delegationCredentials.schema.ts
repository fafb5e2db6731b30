import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { type OrganizationId, organizationPath } from '../organizations.schema.js';

/** Of a Google Workspace's service account, as in the JSON file that Google gives. */
export const googleServiceAccountKey = z.object({
  /** Secret; PEM. */
  private_key: z.string().min(1),
  client_email: z.string().min(1),
  client_id: z.string().min(1),
});
export interface GoogleServiceAccountKey extends Output<typeof googleServiceAccountKey> {}

/** Of an app that is registered with Microsoft Entra. */
export const microsoftServiceAccountKey = z.object({
  /** Secret: the value of the app's client secret. */
  private_key: z.string().min(1),
  tenant_id: z.string().min(1),
  client_id: z.string().min(1),
});
export interface MicrosoftServiceAccountKey extends Output<typeof microsoftServiceAccountKey> {}

/** Told apart by `client_email` and `tenant_id`. */
export const serviceAccountKey = z.union([googleServiceAccountKey, microsoftServiceAccountKey]);
export type ServiceAccountKey = Output<typeof serviceAccountKey>;

export const createDelegationCredentialBody = z.object({
  /** Whose accounts they are: `google`, `office365`, or what else a server of one's own has set up. */
  workspacePlatformSlug: z.string(),
  /** Of the members' addresses, such as `example.com`. */
  domain: z.string(),
  serviceAccountKey,
});
export interface CreateDelegationCredentialInput
  extends OrganizationId,
    Output<typeof createDelegationCredentialBody> {}

export const updateDelegationCredentialBody = z.object({
  /** Whether it is used. When it becomes true each member of the domain gets a destination calendar, a while later. */
  enabled: z.boolean().optional(),
  /** A new key turns the credential off, unless `enabled` is given with it. */
  serviceAccountKey: serviceAccountKey.optional(),
});
export interface UpdateDelegationCredentialInput
  extends DelegationCredentialId,
    Output<typeof updateDelegationCredentialBody> {}

export const delegationCredentialPath = organizationPath.extend({ credentialId: z.string() });
export interface DelegationCredentialId extends Output<typeof delegationCredentialPath> {}

/** Leave to use the calendars of all members of a domain without asking each of them. The key is never answered. */
export const delegationCredential = z.object({
  id: z.string(),
  enabled: z.boolean(),
  /** Of the members' addresses, such as `example.com`. */
  domain: z.string(),
  organizationId: z.int(),
  workspacePlatform: z.object({ name: z.string(), slug: z.string() }),
  /** UTC */
  createdAt: z.string(),
  /** UTC */
  updatedAt: z.string(),
});
export interface DelegationCredential extends Output<typeof delegationCredential> {}
