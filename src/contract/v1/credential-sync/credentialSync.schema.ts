import * as z from 'zod';
import type { Output } from '../../inferred.js';

export const credentialOwnerQuery = z.object({
  /** The user whose credentials they are: a number, written as text. */
  userId: z.string(),
});
export interface CredentialOwnerV1 extends Output<typeof credentialOwnerQuery> {}

export const credentialQuery = z.object({
  ...credentialOwnerQuery.shape,
  /** A number, written as text. */
  credentialId: z.string(),
});
export interface CredentialIdV1 extends Output<typeof credentialQuery> {}

export const createCredentialBody = z.object({
  /** The app's key, encrypted with the secret that the server was set up with for this. */
  encryptedKey: z.string(),
  /** Such as `google-calendar`. */
  appSlug: z.string(),
});
export interface CreateCredentialInputV1 extends Output<typeof createCredentialBody>, CredentialOwnerV1 {}

export const updateCredentialBody = createCredentialBody.omit({ appSlug: true });
export interface UpdateCredentialInputV1 extends Output<typeof updateCredentialBody>, CredentialIdV1 {}
