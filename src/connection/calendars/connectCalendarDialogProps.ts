import type { CalError } from '../../errors/index.js';
import type { ConnectionEnd, ConnectionMode } from '../useConnection.js';
import type { CalendarProviderName, ConsentProviderName } from './calendarProviders.js';
import type { ProviderLogos } from './ProviderList.js';

/** Where each leads back to. Absent: this page. */
export type ReturnAddresses = Readonly<Partial<Record<ConsentProviderName, string | undefined>>>;

export interface ConnectCalendarDialogProps {
  isOpen: boolean;
  /** She is done with it, or wants none. */
  onClose: () => void;
  /** Goes straight there, as for an account that has to be connected anew. Absent: she chooses. */
  start?: CalendarProviderName | undefined;
  /** Which can be chosen, in this order. Default: all. */
  providers?: readonly CalendarProviderName[] | undefined;
  /** Pictures in the place of the letters. */
  logos?: ProviderLogos | undefined;
  /**
   * It is connected: the `credentialId` of the account; null on a dry run, and where the API does not tell. The dialog closes
   * by itself afterwards.
   */
  onConnected?: ((accountId: number | null) => void) | undefined;
  /** It is not: of consent how it ended, else what the API said. */
  onFailed?: ((end: ConnectionEnd | CalError) => void) | undefined;
  /** Default: a popup, and on a phone this page itself. */
  mode?: ConnectionMode | undefined;
  /** Where the provider leads back to, a whole address of this origin; or one for each. Default: this page. */
  returnTo?: string | ReturnAddresses | undefined;
  /** Nothing is stored. */
  isDryRun?: boolean | undefined;
}
