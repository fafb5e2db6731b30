import * as z from 'zod';
import {
  createDelegationCredentialBody,
  type DelegationCredential,
  serviceAccountKey,
  updateDelegationCredentialBody,
} from '../../../../contract/organizations/delegation-credentials/delegationCredentials.schema.js';
import { toIso } from '../../../../time/instant.js';
import { alreadyThere, notFound } from '../../../http/Refusal.js';
import type { DelegationCredentialRecord } from '../../../model/delegation.js';
import type { HandlersOf } from '../../handler.js';
import type { RulesOf } from '../../rule.js';

/** Whose accounts an organization can have. */
const PLATFORMS: Readonly<Record<string, string>> = { google: 'Google', office365: 'Microsoft 365' };

export const delegationCredentials: HandlersOf<'organizations.delegationCredentials'> = {
  'organizations.delegationCredentials.create': async (input, { store, ids, clock }) => {
    const { orgId: organizationId, workspacePlatformSlug, domain } = input;
    if (!(workspacePlatformSlug in PLATFORMS)) {
      throw notFound(`Workspace platform with slug ${workspacePlatformSlug} not found.`);
    }
    const credentials = store.collections.delegationCredentials;
    const [other] = await credentials.where({ organizationId, domain });
    if (other) throw alreadyThere();
    const now = { createdAt: clock.now(), updatedAt: clock.now() };
    const said = { uid: ids.uuid(), organizationId, workspacePlatformSlug, domain, enabled: false };
    return answer(await credentials.add({ ...said, ...now }));
  },

  'organizations.delegationCredentials.update': async (input, { store, clock }) => {
    const { orgId: organizationId, credentialId, serviceAccountKey: key } = input;
    const credentials = store.collections.delegationCredentials;
    const [credential] = await credentials.where({ uid: credentialId, organizationId });
    if (!credential) throw notFound(`DelegationCredential with id ${credentialId} not found.`);
    // A new key is not trusted before somebody says so.
    const enabled = input.enabled ?? (key ? false : credential.enabled);
    const changed = await credentials.change(credential.id, { enabled, updatedAt: clock.now() });
    return answer(changed ?? credential);
  },
};

const answer = (credential: DelegationCredentialRecord): DelegationCredential => ({
  id: credential.uid,
  enabled: credential.enabled,
  domain: credential.domain,
  organizationId: credential.organizationId,
  workspacePlatform: {
    name: PLATFORMS[credential.workspacePlatformSlug] ?? credential.workspacePlatformSlug,
    slug: credential.workspacePlatformSlug,
  },
  createdAt: toIso(credential.createdAt),
  updatedAt: toIso(credential.updatedAt),
});

const key = z.custom((value) => serviceAccountKey.safeParse(value).success, {
  params: {
    rule: 'isServiceAccountKey',
    sentence: 'must be the key of a service account of Google or of Microsoft',
  },
});

export const delegationCredentialRules: RulesOf<'organizations.delegationCredentials'> = {
  'organizations.delegationCredentials.create': {
    input: createDelegationCredentialBody.extend({ serviceAccountKey: key }),
    plan: 'SCALE',
  },
  'organizations.delegationCredentials.update': {
    input: updateDelegationCredentialBody.extend({ serviceAccountKey: key.optional() }),
    plan: 'SCALE',
  },
};
