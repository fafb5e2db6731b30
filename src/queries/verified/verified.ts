import type { Client } from '../../client/index.js';
import { isCalApiError } from '../../errors/index.js';
import { Wire } from '../Wire.js';
import { type VerifiedKind, type VerifiedOwner, verifiedFamily } from './verifiedFamily.js';

export type { VerifiedKind, VerifiedOwner };

/** An address or a number that was shown to be hers, or her team's: a code went there and came back. */
export interface VerifiedResource {
  readonly id: number;
  readonly kind: VerifiedKind;
  /** An e-mail address, or a number in E.164: `+441134960000`. */
  readonly value: string;
}

export interface RequestCodeInput {
  /** Where it is sent: an e-mail address, or a number in E.164. */
  value: string;
}

export interface VerifyResourceInput {
  /** As it stood in the request for the code. */
  value: string;
  /** Six digits; they last a quarter of an hour. */
  code: string;
}

/** All of one kind, in the order in which they were verified. */
export function verifiedQuery(client: Client, kind: VerifiedKind, { teamId, orgId }: VerifiedOwner = {}) {
  const owner: VerifiedOwner = teamId === undefined ? {} : { teamId, orgId };
  const { name, field, pages } = verifiedFamily(client, kind, owner);
  const read = (wire: Wire): VerifiedResource => ({
    id: wire.at('id').number(),
    kind,
    value: wire.at(field).text(),
  });
  return {
    queryKey: [client.id, name, owner] as const,
    queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<VerifiedResource[]> => {
      const items: unknown[] = [];
      for await (const item of pages(signal)) items.push(item);
      return new Wire(name, items).list().map(read);
    },
    staleTime: 60_000,
  };
}

export async function requestCode(
  client: Client,
  kind: VerifiedKind,
  owner: VerifiedOwner,
  { value }: RequestCodeInput,
) {
  await verifiedFamily(client, kind, owner).request(value);
}

/** false: it is another code, or too old. What hinders an answer is thrown. */
export async function verifyResource(
  client: Client,
  kind: VerifiedKind,
  owner: VerifiedOwner,
  { value, code }: VerifyResourceInput,
): Promise<boolean> {
  try {
    await verifiedFamily(client, kind, owner).verify(value, code);
    return true;
  } catch (error) {
    if (isCalApiError(error) && error.status === 400) return false;
    throw error;
  }
}
