import type { Client } from '../../client/index.js';
import { iterate } from '../../client/resources/iterate.js';
import * as organizationEmails from '../../contract/organizations/teams/verified-resources/emails/emails.operations.js';
import * as organizationPhones from '../../contract/organizations/teams/verified-resources/phones/phones.operations.js';
import * as teamEmails from '../../contract/teams/verified-resources/emails/emails.operations.js';
import * as teamPhones from '../../contract/teams/verified-resources/phones/phones.operations.js';
import * as emails from '../../contract/verified-resources/emails/emails.operations.js';
import * as phones from '../../contract/verified-resources/phones/phones.operations.js';

export type VerifiedKind = 'email' | 'phone';

/** Whose they are: of who is signed in, of a team, or of a team in an organization. A team's ask for an admin of it. */
export type VerifiedOwner =
  | { readonly teamId?: undefined; readonly orgId?: undefined }
  | { readonly teamId: number; readonly orgId?: number | undefined };

/** The routes of one owner's addresses, or numbers: the same three things, at a place of their own. */
interface VerifiedFamily {
  /** Name of the operation that lists them. */
  readonly name: string;
  /** Where an item has what is verified. */
  readonly field: 'email' | 'phoneNumber';
  pages(signal: AbortSignal | undefined): AsyncIterable<unknown>;
  request(value: string): Promise<unknown>;
  verify(value: string, code: string): Promise<unknown>;
}

function emailFamily(client: Client, { teamId, orgId }: VerifiedOwner): VerifiedFamily {
  const field = 'email';
  if (teamId === undefined) {
    return {
      name: emails.list.name,
      field,
      pages: (signal) => iterate(client, emails.list, {}, { signal }),
      request: (email) => client.call(emails.requestCode, { email }),
      verify: (email, code) => client.call(emails.verify, { email, code }),
    };
  }
  if (orgId === undefined) {
    return {
      name: teamEmails.list.name,
      field,
      pages: (signal) => iterate(client, teamEmails.list, { teamId }, { signal }),
      request: (email) => client.call(teamEmails.requestCode, { teamId, email }),
      verify: (email, code) => client.call(teamEmails.verify, { teamId, email, code }),
    };
  }
  const team = { orgId, teamId };
  return {
    name: organizationEmails.list.name,
    field,
    pages: (signal) => iterate(client, organizationEmails.list, team, { signal }),
    request: (email) => client.call(organizationEmails.requestCode, { ...team, email }),
    verify: (email, code) => client.call(organizationEmails.verify, { ...team, email, code }),
  };
}

function phoneFamily(client: Client, { teamId, orgId }: VerifiedOwner): VerifiedFamily {
  const field = 'phoneNumber';
  if (teamId === undefined) {
    return {
      name: phones.list.name,
      field,
      pages: (signal) => iterate(client, phones.list, {}, { signal }),
      request: (phone) => client.call(phones.requestCode, { phone }),
      verify: (phone, code) => client.call(phones.verify, { phone, code }),
    };
  }
  if (orgId === undefined) {
    return {
      name: teamPhones.list.name,
      field,
      pages: (signal) => iterate(client, teamPhones.list, { teamId }, { signal }),
      request: (phone) => client.call(teamPhones.requestCode, { teamId, phone }),
      verify: (phone, code) => client.call(teamPhones.verify, { teamId, phone, code }),
    };
  }
  const team = { orgId, teamId };
  return {
    name: organizationPhones.list.name,
    field,
    pages: (signal) => iterate(client, organizationPhones.list, team, { signal }),
    request: (phone) => client.call(organizationPhones.requestCode, { ...team, phone }),
    verify: (phone, code) => client.call(organizationPhones.verify, { ...team, phone, code }),
  };
}

export const verifiedFamily = (client: Client, kind: VerifiedKind, owner: VerifiedOwner): VerifiedFamily =>
  kind === 'email' ? emailFamily(client, owner) : phoneFamily(client, owner);
