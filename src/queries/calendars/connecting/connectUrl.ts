import type { Client } from '../../../client/index.js';
import { getConnectUrl } from '../../../contract/calendars/calendars.operations.js';
import type { ConnectCalendarInput } from '../../../contract/calendars/calendars.schema.js';
import { Wire } from '../../Wire.js';

export interface ConnectUrlInput {
  /** Who keeps the calendars. */
  readonly calendar: ConnectCalendarInput['calendar'];
  /** Where her browser goes in the end, whether she consents or not. */
  readonly redir: string;
  /** `true`: the browser goes there and back, and nothing is stored. */
  readonly isDryRun: boolean;
}

/** The address at which the signed-in user lets the API into her calendars. It carries her token: keep it out of logs. */
export const askConnectUrl = async (client: Client, input: ConnectUrlInput): Promise<string> =>
  new Wire(getConnectUrl.name, await client.call(getConnectUrl, input)).at('authUrl').text();
