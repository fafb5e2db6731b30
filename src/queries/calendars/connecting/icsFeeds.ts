import type { Client } from '../../../client/index.js';
import { save } from '../../../contract/calendars/ics-feeds/icsFeeds.operations.js';
import { Wire } from '../../Wire.js';

export interface IcsFeedsInput {
  /** All that shall be connected: those that were before and are not among them are forgotten. */
  urls: readonly [string, ...string[]];
  /** Whether nothing is ever written to them. Default true. */
  isReadOnly?: boolean | undefined;
}

/**
 * Connects calendars that are published as `.ics` files, all of them as one account, in the place of those before.
 * @returns the `credentialId` of the account
 * @throws CalError `bad_request` when one of them can't be read; the API does not tell which
 */
export async function saveIcsFeeds(client: Client, { urls, isReadOnly }: IcsFeedsInput): Promise<number> {
  const answer = await client.call(save, { urls: [...urls], readOnly: isReadOnly });
  return new Wire(save.name, answer).at('id').number();
}
